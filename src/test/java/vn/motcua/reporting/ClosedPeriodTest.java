package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.statistics.StatisticsOfTown;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Visitor;

/** The third quarter of 2011 at Ma Lâm is reported once; what becomes known later is shown beside it, not in it. */
@RoomTest
@Import({Errand.class, Offers.class})
class ClosedPeriodTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    Errand errand;

    @Autowired
    StatisticsOfTown statistics;

    @Autowired
    Town town;

    @Autowired
    JdbcClient sql;

    private Visitor hung;

    @BeforeEach
    void aCorrectionIsBroughtAndTheQuarterEnds() {
        var correction = errand.brought("H7").value();
        statistics.follow(correction);
        town.itIs("2011-09-16T09:00");
        hung = Visitor.signedIn(web, "hung.malam");
    }

    @Test
    void monthsAreClosedBeforeTheQuarterTheyEndAndNothingTwice() {
        assertThat(statistics.close()).containsExactly("2011-07", "2011-08", "2011-09", "2011-Q3");
        assertThat(statistics.closesOnceMore("2011-Q3")).as("a second node").isFalse();
    }

    @Test
    void nothingIsClosedWhileADossierCannotBeFollowedAndTheNightlyLookSaysSo() {
        sql.sql("INSERT INTO statistics.passed_over (code, why, at) VALUES ('HTB.01-110701-0001', 'broken', :at)")
                .param("at", Timestamp.valueOf("2011-07-01 08:00:00"))
                .update();
        assertThat(statistics.close()).isEmpty();
        assertThat(statistics.look()).contains("statistics cannot follow HTB.01-110701-0001, so no period is closed");
    }

    @Test
    void aDossierThatWasEnteredLateChangesNoClosedNumberAndIsShownBesideIt() {
        statistics.close();
        town.itIs("2011-07-04T09:00");
        var late = errand.brought("H7").value();
        town.itIs("2011-09-20T09:00");
        statistics.follow(late);
        assertThat(hung.get("/reports/II.06a?period=2011-Q3"))
                .bodyText()
                .contains("đã chốt số liệu lúc 09:00 16/09/2011", "column=3&amp;line=\">1<");
        assertThat(hung.get("/reports/II.06a?period=2011-Q3&minus=again"))
                .bodyText()
                .contains("chênh lệch so với", "−1");
        assertThat(hung.get("/reports/II.06a?period=2011-Q3&known=2011-09-20"))
                .bodyText()
                .doesNotContain("đã chốt số liệu")
                .contains("column=3&amp;line=\">2<");
        assertThat(hung.get("/reports/II.06a?period=2011-Q3&known=2011-06-30"))
                .bodyText()
                .contains("Không có hồ sơ nào");
    }
}
