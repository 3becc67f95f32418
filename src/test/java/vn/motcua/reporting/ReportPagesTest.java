package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.statistics.StatisticsOfTown;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Visitor;

/** Mr Hùng, who leads Ma Lâm, and the district above him read form II.06a and open its numbers. */
@RoomTest
@Import({Errand.class, Offers.class})
class ReportPagesTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    Errand errand;

    @Autowired
    StatisticsOfTown statistics;

    @Autowired
    Town town;

    private String correction;
    private String lostCertificate;

    @BeforeEach
    void mrAnBringsTwoAndNobodyEndsThem() {
        correction = errand.brought("H7").value();
        lostCertificate = errand.brought("L5").value();
        statistics.follow(correction, lostCertificate);
        town.itIs("2011-09-20T09:00");
    }

    @Test
    void theQuarterShowsBothAsReceivedAtTheCounterAndLateAtItsEnd() {
        var hung = Visitor.signedIn(web, "hung.malam");
        assertThat(hung.get("/reports/II.06a?period=2011-Q3"))
                .hasStatusOk()
                .bodyText()
                .contains("Quý 3 năm 2011 (15/06/2011 – 14/09/2011)", "Tư pháp – hộ tịch", "Đất đai", "Tổng cộng")
                .contains("column=5&amp;line=LAND\">1<", "column=13&amp;line=\">2<")
                .doesNotContain("column=4&amp;");
        assertThat(hung.get("/reports/II.06a/dossiers?period=2011-Q3&by=field&column=13&line=LAND"))
                .hasStatusOk()
                .bodyText()
                .contains(lostCertificate, "Chưa xong và đã quá hạn lúc kỳ kết thúc", "Đang giải quyết, quá hạn")
                .doesNotContain(correction, "Nguyễn Văn An");
    }

    @Test
    void theQuarterThatRunsCarriesThemOverAndSaysUntilWhenItCounts() {
        var hung = Visitor.signedIn(web, "hung.malam");
        assertThat(hung.get("/reports/II.06a"))
                .hasStatusOk()
                .bodyText()
                .contains("Quý 4 năm 2011", "số liệu tính đến 09:00 20/09/2011", "column=6&amp;line=\">2<");
    }

    @Test
    void theDistrictSeesItsCommunesOneByOneAndACommuneNotItsNeighbour() {
        var district = Visitor.signedIn(web, "thuy.huyen");
        assertThat(district.get("/reports/II.06a?period=2011-Q3&by=agency&agency=HTB.01"))
                .hasStatusOk()
                .bodyText()
                .contains("UBND thị trấn Ma Lâm", "column=3&amp;line=HTB.01\">2<");
        assertThat(Visitor.signedIn(web, "hung.malam").get("/reports/II.06a?period=2011-Q3&agency=HTB.02"))
                .hasStatus(404);
        assertThat(Visitor.signedIn(web, "lan.malam").get("/reports/II.06a")).hasStatus(403);
    }

    /** The police of a commune works in its area and is not under it (ngành dọc). */
    @Test
    void aCommuneReadsNothingOfThePoliceInItsArea() {
        town.itIs("2026-07-06T08:00");
        var tho = Visitor.signedIn(web, "tho.hamthuan");
        assertThat(tho.get("/reports/II.06a?agency=XHT")).hasStatusOk();
        assertThat(tho.get("/reports/II.06a?agency=XHT.CA")).hasStatus(404);
    }

    @Test
    void aPeriodThatHasNotBegunOrIsNoneIsSaidPlainly() {
        var hung = Visitor.signedIn(web, "hung.malam");
        assertThat(hung.get("/reports/II.06a?period=2012-Q2"))
                .hasStatus(422)
                .bodyText()
                .contains("chưa bắt đầu");
        assertThat(hung.get("/reports/II.06a?period=abc"))
                .hasStatus(422)
                .bodyText()
                .contains("Không đọc được kỳ");
        assertThat(hung.get("/reports/II.06a?period=2010-Q2"))
                .hasStatusOk()
                .bodyText()
                .contains("Không có hồ sơ nào");
        assertThat(hung.get("/reports/II.99")).hasStatus(404);
    }

    @Test
    void itComesAsSheetPaperAndPlainLines() throws Exception {
        var hung = Visitor.signedIn(web, "hung.malam");
        var csv = hung.get("/reports/II.06a/files/csv?period=2011-Q3");
        assertThat(csv).hasStatusOk();
        assertThat(csv.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("(13) Số hồ sơ đang giải quyết – Quá hạn", "Tổng cộng,2,0,2,0,0,0,0,0,2,0,2");
        var pdf = hung.get("/reports/II.06a/files/pdf?period=2011-Q3")
                .getResponse()
                .getContentAsByteArray();
        try (var paper = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(paper).replaceAll("\\s+", " "))
                    .contains("Biểu II.06a/VPCP/KSTT", "Đất đai", "Tổng cộng");
        }
        var sheet = hung.get("/reports/II.06a/files/xlsx?period=2011-Q3")
                .getResponse()
                .getContentAsByteArray();
        assertThat(sheet).startsWith('P', 'K').hasSizeGreaterThan(3_000);
    }
}
