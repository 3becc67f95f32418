package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.platform.OperationalReport;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.statistics.StatisticsOfTown;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Visitor;

/** A correction and a lost land certificate at Ma Lâm: a reader asks for one of them alone. */
@RoomTest
@Import({Errand.class, Offers.class})
class NarrowedReportsTest {

    private static final List<String> ALL_OF_FORM =
            List.of("field=LAND", "procedure=L5", "channel=IN_PERSON", "field=LAND&channel=IN_PERSON");

    @Autowired
    MockMvcTester web;

    @Autowired
    Errand errand;

    @Autowired
    StatisticsOfTown statistics;

    @Autowired
    Town town;

    @Autowired
    List<OperationalReport> reports;

    private String lostCertificate;
    private Visitor hung;

    @BeforeEach
    void twoAreBroughtAndTheQuarterEnds() {
        var correction = errand.brought("H7").value();
        lostCertificate = errand.brought("L5").value();
        statistics.follow(correction, lostCertificate);
        town.itIs("2011-09-20T09:00");
        hung = Visitor.signedIn(web, "hung.malam");
    }

    @Test
    void theFormIsNarrowedWhetherThePeriodIsOpenOrClosedOrLookedBackAt() {
        for (var when : List.of("2011-Q3", "2011-06-15..2011-09-14", "2011-Q3&known=2011-09-19")) {
            assertThat(hung.get("/reports/II.06a?period=" + when)).bodyText().contains("column=3&amp;line=\">2<");
            for (var only : ALL_OF_FORM.subList(0, 2)) expectOne("/reports/II.06a?period=" + when + "&" + only);
            assertThat(hung.get("/reports/II.06a?period=" + when + "&channel=POST"))
                    .bodyText()
                    .contains("Không có hồ sơ nào được xử lý");
        }
        statistics.close();
        for (var only : ALL_OF_FORM.subList(0, 2)) expectOne("/reports/II.06a?period=2011-Q3&" + only);
        expectOne("/reports/II.06a?period=2011-Q3&" + ALL_OF_FORM.getLast());
        assertThat(hung.get("/reports/II.06a/dossiers?period=2011-Q3&procedure=L5&column=3"))
                .bodyText()
                .contains(lostCertificate)
                .doesNotContain("H7");
    }

    private void expectOne(String path) {
        assertThat(hung.get(path)).as(path).bodyText().contains("column=3&amp;line=\">1<");
    }

    @Test
    void everyReportIsAskedByUnitFieldProcedureChannelAndPeriod() {
        for (var report : reports) {
            if (!report.readers().permission().equals(Permissions.VIEW)) continue;
            var page = hung.get("/reports/operational/" + report.key() + "?period=last-quarter&procedure=L5");
            assertThat(page)
                    .as(report.key())
                    .hasStatusOk()
                    .bodyText()
                    .contains("name=\"period\"", "name=\"agency\"", "name=\"field\"", "name=\"procedure\"")
                    .contains("<option value=\"L5\" selected>");
            if (report.ofDossiers()) assertThat(page).bodyText().contains("name=\"channel\"");
        }
        assertThat(hung.get("/reports/operational/results?period=last-quarter&by=procedure&procedure=L5"))
                .bodyText()
                .contains("figure=received&amp;line=L5\">1<")
                .doesNotContain("line=H7");
        assertThat(hung.get("/reports/operational/results?procedure=XYZ")).hasStatus(404);
    }

    @Test
    void aRefusedDayOrPeriodLeavesTheFilterOnThePage() {
        assertThat(hung.get("/reports/II.06a?period=2011-Q3&field=LAND&known=2031-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("Ngày xem lại chưa tới", "name=\"known\"")
                .contains("<option value=\"2011-Q3\" selected>", "<option value=\"LAND\" selected>");
        assertThat(hung.get("/reports/II.06a?period=2031&known=2031-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("chưa bắt đầu", "name=\"period\"");
        assertThat(hung.get("/reports/operational/fees?period=abc&field=LAND"))
                .hasStatus(422)
                .bodyText()
                .contains("Không đọc được kỳ", "<option value=\"LAND\" selected>");
    }
}
