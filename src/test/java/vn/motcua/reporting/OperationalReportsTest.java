package vn.motcua.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Stops;
import vn.motcua.kernel.Granted;
import vn.motcua.platform.OperationalReport;
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

    @Autowired
    Dossiers dossiers;

    @Autowired
    Stops stops;

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
        var quang = Visitor.signedIn(web, "quang.huyen");
        for (var report : reports) {
            var reader = report.readers().permission().equals("REPORT_VIEW") ? hung : quang;
            assertThat(reader.get("/reports"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("/reports/operational/" + report.key());
            var here = "/reports/operational/" + report.key();
            for (var by : report.by())
                assertThat(reader.get(
                                here + "?period=2011-Q3&minus=before&field=JUSTICE&channel=IN_PERSON&by=" + by.key()))
                        .as("%s by %s", report.key(), by.key())
                        .hasStatusOk();
            for (var figure : report.figures())
                assertThat(reader.get(here + "/rows?period=2011-Q3&figure=" + figure.key()))
                        .as("%s of %s", figure.key(), report.key())
                        .hasStatus(report.readers().opens() ? 200 : 404);
            assertThat(reader.get(here + "/files/xlsx?period=2011-Q3")).hasStatusOk();
            assertThat(reader.get(here + "/files/csv?period=2011-Q3"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("\r\n");
            assertThat(reader.get(here + "/files/pdf?period=2011-Q3")).hasStatus(404);
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

    @Test
    void whoSendsBackIsCountedAndWhatEndedByAWithdrawalIsNobodysWork() {
        var code = new DossierCode(correction);
        assertThat(errand.sendsBack(code, "Thiếu giấy tờ", "thao.malam")).isInstanceOf(Granted.class);
        errand.goes(code, "lan.malam pass-on", "thao.malam submit", "mai.huyen accept", "mai.huyen pass-on");
        errand.goes(code, "nhung.huyen assign", "quynh.huyen submit");
        assertThat(errand.complete(code, "send-back", "Sai năm sinh", "nhung.huyen"))
                .isInstanceOf(Granted.class);
        var officers = "/reports/operational/officers?period=2011-Q3&by=officer";
        assertThat(hung.get(officers)).bodyText().contains("figure=sent-back&amp;line=thao.malam\">1<");
        var vinh = Visitor.signedIn(web, "vinh.huyen");
        assertThat(vinh.get(officers)).bodyText().contains("figure=sent-back&amp;line=nhung.huyen\">1<");
        assertThat(vinh.get(officers.replace("?", "/rows?") + "&figure=sent-back&line=nhung.huyen"))
                .bodyText()
                .contains(correction);
        var asked = new Asked(code, dossiers.get(code).version(), "Không cần nữa");
        assertThat(stops.withdraw(asked, town.officer("minh.malam"))).isInstanceOf(Granted.class);
        assertThat(vinh.get(officers)).bodyText().doesNotContain("minh.malam");
    }

    @Test
    void aLineThatWasNotThereBeforeIsAllNew() {
        assertThat(hung.get("/reports/operational/officers?period=2011-Q3&by=officer&minus=before"))
                .bodyText()
                .contains("+1</small>");
    }

    @Test
    void dossiersAreListedOnceAndStepsOneByOne() {
        errand.goes(new DossierCode(correction), "thao.malam submit");
        var rows = "/reports/operational/officers/rows?period=2011-Q3&by=agency&figure=";
        assertThat(hung.get(rows + "dossiers")).bodyText().containsOnlyOnce("/dossiers/" + correction + "\"");
        assertThat(hung.get(rows + "steps").getResponse().getContentAsByteArray())
                .asString(UTF_8)
                .containsPattern("(?s)/dossiers/" + correction + "\".*/dossiers/" + correction + "\"");
        assertThat(hung.get(rows + "steps&after=" + "9999-12-31T00:00:00Z~x~0"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(correction);
    }

    @Test
    void aLineThatCanBeNoneIsNotFound() {
        for (var report : reports)
            for (var by : report.by()) {
                var rows = "/reports/operational/%s/rows?period=2011-Q3&figure=%s&by=%s&line=abc"
                        .formatted(report.key(), report.figures().getFirst().key(), by.key());
                assertThat(hung.get(rows).getResponse().getStatus()).as(rows).isIn(200, 404);
            }
        assertThat(hung.get("/reports/operational/officers/rows?figure=steps&by=month&line=abc"))
                .hasStatus(404);
        assertThat(hung.get("/reports/operational/officers/rows?figure=steps&by=agency&line=abc"))
                .hasStatus(404);
        assertThat(hung.get("/reports/operational/officers/rows?figure=steps&after=%2B999999999-12-31T00:00:00Z~x~0"))
                .hasStatusOk();
    }
}
