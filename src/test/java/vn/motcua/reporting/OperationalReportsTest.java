package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.kernel.OperationalReport;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Visitor;

/** Mr Hùng, who leads Ma Lâm, looks at what his officers did in the summer of 2011, and Hàm Trí does not see it. */
@RoomTest
@Import({Errand.class, Offers.class})
class OperationalReportsTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    Errand errand;

    @Autowired
    Town town;

    @Autowired
    List<OperationalReport> reports;

    private String correction;
    private Visitor hung;

    @BeforeEach
    void mrAnBringsACorrectionAndItIsPassedOn() {
        var code = errand.brought("H7");
        errand.claimed(code, "lan.malam");
        town.itIs("2011-07-01T08:00");
        errand.complete(code, "pass-on", null, "lan.malam");
        correction = code.value();
        hung = Visitor.signedIn(web, "hung.malam");
    }

    @Test
    void everyReportIsListedAndOpensByEachLineEachNumberAndAsAFile() {
        assertThat(reports).hasSizeGreaterThanOrEqualTo(10);
        for (var report : reports) {
            assertThat(hung.get("/reports")).hasStatusOk().bodyText().contains("/reports/operational/" + report.key());
            var here = "/reports/operational/" + report.key();
            for (var by : report.by())
                assertThat(hung.get(
                                here + "?period=2011-Q3&minus=before&field=JUSTICE&channel=IN_PERSON&by=" + by.key()))
                        .as("%s by %s", report.key(), by.key())
                        .hasStatusOk();
            for (var figure : report.figures())
                assertThat(hung.get(here + "/rows?period=2011-Q3&figure=" + figure.key()))
                        .as("%s of %s", figure.key(), report.key())
                        .hasStatusOk();
            assertThat(hung.get(here + "/files/xlsx?period=2011-Q3")).hasStatusOk();
            assertThat(hung.get(here + "/files/csv?period=2011-Q3"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("\r\n");
            assertThat(hung.get(here + "/files/pdf?period=2011-Q3")).hasStatus(404);
        }
    }

    @Test
    void whatAnOfficerDidIsCountedAndTheDossierStandsBehindTheNumber() {
        assertThat(hung.get("/reports/operational/officers?period=2011-Q3&by=officer"))
                .hasStatusOk()
                .bodyText()
                .contains("Nguyễn Thị Lan", "figure=steps&amp;line=lan.malam\">1<", "100,0 %", "30 phút");
        assertThat(hung.get("/reports/operational/officers/rows?period=2011-Q3&by=officer&figure=steps&line=lan.malam"))
                .bodyText()
                .contains(correction, "Số bước kết thúc trong kỳ", "08:00 01/07/2011");
        assertThat(hung.get("/reports/operational/officers/rows.csv?period=2011-Q3&by=officer&figure=steps"))
                .bodyText()
                .contains(correction, "Nguyễn Thị Lan");
        assertThat(hung.get("/reports/operational/officers/rows?period=2011-Q3&by=officer&figure=late&line=lan.malam"))
                .bodyText()
                .contains("Không có số liệu")
                .doesNotContain(correction);
    }

    @Test
    void anotherCommuneCountsNothingOfItAndThePeriodBeforeHadNone() {
        var other = Visitor.signedIn(web, "thanh.hamtri");
        assertThat(other.get("/reports/operational/officers?period=2011-Q3"))
                .bodyText()
                .doesNotContain("lan.malam", "Nguyễn Thị Lan");
        assertThat(hung.get("/reports/operational/officers?period=2011-Q2"))
                .bodyText()
                .contains("Không có số liệu trong kỳ này");
        assertThat(hung.get("/reports/operational/officers?period=2031"))
                .hasStatus(422)
                .bodyText()
                .contains("chưa bắt đầu");
        assertThat(hung.get("/reports/operational/officers?agency=HTB.02")).hasStatus(404);
        assertThat(hung.get("/reports/operational/officers/rows?figure=nothing"))
                .hasStatus(404);
        assertThat(hung.get("/reports/operational/gossip")).hasStatus(404);
    }
}
