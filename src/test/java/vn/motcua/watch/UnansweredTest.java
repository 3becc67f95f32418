package vn.motcua.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.catalogue.LegalGround;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Pauses;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Visitor;

/**
 * A correction that Thảo of Ma Lâm offers to the district's desk on Friday 01/07/2011 at 07:30: Mai is to answer by
 * 17:30, and four working hours later, on Monday at 11:30, the leaders of both hear of it.
 */
@RoomTest
@Import({Errand.class, Offers.class, Told.class})
class UnansweredTest {

    @Autowired
    Town town;

    @Autowired
    Errand errand;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Pauses pauses;

    @Autowired
    NoticeSweep sweep;

    @Autowired
    Told told;

    @Autowired
    MockMvcTester web;

    private DossierCode code = new DossierCode("HTB.01-110701-0001");

    @BeforeEach
    void thaoOffersIt() {
        code = errand.brought("H7");
        errand.goes(code, "lan.malam pass-on", "thao.malam submit");
    }

    @Test
    void inItsLimitNobodyIsTold() {
        sweptAt("2011-07-01T08:00");
        sweptAt("2011-07-01T17:30");
        assertThat(told.of(code)).noneMatch(it -> it.contains("HANDOVER"));
    }

    @Test
    void firstTheReceivingDeskAndItsHeadAreToldAndOnce() {
        sweptAt("2011-07-01T17:31");
        sweptAt("2011-07-01T17:32");
        assertThat(told.of(code))
                .doesNotHaveDuplicates()
                .contains("mai.huyen HANDOVER_LATE")
                .noneMatch(it -> it.contains(".malam HANDOVER"));
    }

    @Test
    void fourHoursLaterTheReceiversLeaderAndTheSenderAreTold() {
        sweptAt("2011-07-01T17:31");
        sweptAt("2011-07-04T11:30");
        assertThat(told.of(code)).noneMatch(it -> it.contains("VERY_LATE"));
        sweptAt("2011-07-04T11:31");
        sweptAt("2011-07-04T11:32");
        assertThat(told.of(code))
                .doesNotHaveDuplicates()
                .contains("mai.huyen HANDOVER_LATE", "vinh.huyen HANDOVER_VERY_LATE", "thao.malam HANDOVER_VERY_LATE");
    }

    @Test
    void afterDaysWithoutASweepEachHearsTheHighestAndAClockSetBackRepeatsNothing() {
        sweptAt("2011-07-05T08:00");
        var all = told.of(code);
        assertThat(all).contains("mai.huyen HANDOVER_LATE", "vinh.huyen HANDOVER_VERY_LATE");
        sweptAt("2011-07-01T17:31");
        sweptAt("2011-07-05T08:01");
        assertThat(told.of(code)).isEqualTo(all);
    }

    @Test
    void whatIsAnsweredOrStandsStillDoesNotClimb() {
        var other = errand.brought("L5");
        errand.goes(other, "lan.malam pass-on");
        errand.goes(code, "mai.huyen accept");
        var binh = town.officer("binh.malam");
        granted(pauses.pause(asked(other), LegalGround.Kind.EXPERTISE, binh));
        sweptAt("2011-07-05T08:00");
        assertThat(told.of(code)).noneMatch(it -> it.contains("HANDOVER"));
        assertThat(told.of(other)).isEmpty();
        granted(pauses.resume(asked(other), binh));
        sweptAt("2011-07-05T17:30");
        assertThat(told.of(other)).noneMatch(it -> it.contains("HANDOVER"));
        sweptAt("2011-07-05T17:31");
        assertThat(told.of(other)).contains("mai.huyen HANDOVER_LATE");
    }

    @Test
    void theReminderSaysThatItIsOnTheWay() {
        sweptAt("2011-07-01T17:31");
        assertThat(Visitor.signedIn(web, "mai.huyen").get("/notices"))
                .hasStatusOk()
                .bodyText()
                .contains(code.value(), "chưa được nhận trong hạn", "đang chuyển sang cơ quan khác");
    }

    private void sweptAt(String moment) {
        town.itIs(moment);
        sweep.sweep();
    }

    private Asked asked(DossierCode of) {
        return new Asked(of, dossiers.get(of).version(), "Trưng cầu giám định");
    }

    private static void granted(Decision<?> decision) {
        assertThat(decision).isInstanceOf(Granted.class);
    }
}
