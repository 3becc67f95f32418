package vn.motcua.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Outcome;
import vn.motcua.identity.As;
import vn.motcua.identity.Tokens;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/**
 * A birth with residence and health card: the commune, its police and the social insurance each answer with a paper of
 * their own. The police refuse.
 */
@RoomTest
@Import({Besides.class, Offers.class})
class SeveralResultsTest {

    static final String[] NO_RESIDENCE = {
        "huu.congan-hamthuan police-check accept",
        "huu.congan-hamthuan police-check propose-refusal",
        "dat.congan-hamthuan police-refusal-sign approve",
        "huu.congan-hamthuan police-refusal-number number"
    };

    @Autowired
    MockMvcTester web;

    @Autowired
    Tokens tokens;

    @Autowired
    Town town;

    @Autowired
    Besides besides;

    @Autowired
    Dossiers dossiers;

    private DossierCode code;

    @BeforeEach
    void allHaveAnswered() {
        town.itIs("2026-03-02T08:00");
        code = besides.brought("H2", "residence", "health-card");
        besides.goes(code, ParallelLegsTest.BIRTH);
        besides.goes(code, NO_RESIDENCE);
        besides.goes(code, ParallelLegsTest.CARD);
        besides.goes(code, "lan.hamthuan returned receive");
        besides.holds(code);
    }

    @Test
    void eachPaperIsHeadedNumberedAndSignedByWhoDecided() throws IOException {
        assertThat(paper("birth", 1))
                .contains("ỦY BAN NHÂN DÂN XÃ HÀM THUẬN", "Số: 1/KS", "Hàm Thuận, ngày 02 tháng 3 năm 2026")
                .contains("GIẤY KHAI SINH", "Chấp thuận yêu cầu giải quyết thủ tục: Đăng ký khai sinh")
                .contains("TM. ỦY BAN NHÂN DÂN XÃ HÀM THUẬN", "CHỦ TỊCH", "Lê Hoàng Hải")
                .doesNotContain("Công an", "Trần Thanh Bình");
        assertThat(paper("residence", 2))
                .contains("CÔNG AN XÃ HÀM THUẬN", "Số: 1/TB-CAX", "Hàm Thuận, ngày 02 tháng 3 năm 2026")
                .contains("THÔNG BÁO", "từ chối giải quyết thủ tục đăng ký thường trú", "Không chấp thuận", "Lý do: ")
                .contains("TRƯỞNG CÔNG AN XÃ", "Lê Thành Đạt")
                .doesNotContain("TM.", "ỦY BAN NHÂN DÂN", "khai sinh, đăng ký thường trú");
        assertThat(paper("card", 3))
                .contains("BẢO HIỂM XÃ HỘI CƠ SỞ HÀM THUẬN BẮC", "Số: 1/BHYT", "Hàm Thuận Bắc, ngày 02 tháng 3")
                .contains("THẺ BẢO HIỂM Y TẾ", "GIÁM ĐỐC", "Trần Thanh Bình")
                .doesNotContain("TM.", "ỦY BAN NHÂN DÂN");
        assertThat(get("/dossiers/" + code + "/result.pdf")).hasStatus(404);
        assertThat(get("/dossiers/" + code + "/result.pdf?leg=4")).hasStatus(404);
    }

    @Test
    void theDossierPageAndTheHandOutNameEachResultAndPrintEach() {
        for (var page : new String[] {"", "/return"})
            assertThat(get("/dossiers/" + code + page))
                    .hasStatusOk()
                    .bodyText()
                    .contains("giải quyết một phần", "Giấy khai sinh: đồng ý giải quyết")
                    .contains("số 1/KS ngày 02/03/2026 · UBND xã Hàm Thuận · người ký Lê Hoàng Hải")
                    .contains("Thông báo kết quả đăng ký thường trú: từ chối giải quyết")
                    .contains("số 1/TB-CAX ngày 02/03/2026 · Công an xã Hàm Thuận · người ký Lê Thành Đạt")
                    .contains("số 1/BHYT ngày 02/03/2026 · Bảo hiểm xã hội cơ sở Hàm Thuận Bắc")
                    .doesNotContain("1/KS; 1/TB");
        assertThat(get("/dossiers/" + code))
                .bodyText()
                .contains("/result.pdf?leg=1", "/result.pdf?leg=2", "/result.pdf?leg=3");
    }

    @Test
    void theControlSlipNamesEachDecider() throws IOException {
        assertThat(text("control", get("/dossiers/" + code + "/slips/06.pdf")))
                .contains("Cơ quan giải quyết hồ sơ: UBND xã Hàm Thuận (Giấy khai sinh); Công an xã Hàm Thuận"
                        + " (Thông báo kết quả đăng ký thường trú); Bảo hiểm xã hội cơ sở Hàm Thuận Bắc"
                        + " (Thẻ bảo hiểm y tế)")
                .doesNotContain("Cơ quan phối hợp giải quyết");
    }

    @Test
    void theCitizenSeesEachResultAndNoOfficer() {
        var key = dossiers.lookupKey(code).orElseThrow();
        assertThat(web.get().uri("/lookup?code=" + code + "&key=" + key))
                .bodyText()
                .contains("Giấy khai sinh: Đồng ý giải quyết", "Số 1/TB-CAX ngày 02/03/2026 · Công an xã Hàm Thuận")
                .doesNotContain("Lê Thành Đạt", "1/KS; 1/TB");
        assertThat(web.get().uri("/api/v1/lookup/" + code + "?key=" + key))
                .bodyJson()
                .hasPathSatisfying(
                        "$.result.results.length()", it -> it.assertThat().isEqualTo(3))
                .hasPathSatisfying(
                        "$.result.results[1].outcome", it -> it.assertThat().isEqualTo("REFUSED"))
                .hasPathSatisfying(
                        "$.result.results[1].number", it -> it.assertThat().isEqualTo("1/TB-CAX"));
    }

    @Test
    void programsReadEachResult() {
        assertThat(web.get().uri("/api/v1/dossiers/" + code).header("Authorization", bearer()))
                .bodyJson()
                .hasPathSatisfying("$.outcome", it -> it.assertThat().isEqualTo("PARTLY"))
                .hasPathSatisfying("$.results[0].agency", it -> it.assertThat().isEqualTo("XHT"))
                .hasPathSatisfying(
                        "$.results[1].document.number", it -> it.assertThat().isEqualTo("1/TB-CAX"))
                .hasPathSatisfying(
                        "$.results[2].document.signer", it -> it.assertThat().isEqualTo("Trần Thanh Bình"));
    }

    @Test
    void whichOfThemWasWrongIsChosen() throws IOException {
        assertThat(get("/dossiers/" + code + "/reopenings", "hai.hamthuan"))
                .bodyText()
                .contains("Kết quả nào sai", "Giấy khai sinh, số 1/KS", "Thẻ bảo hiểm y tế, số 1/BHYT");
        assertThat(opensAgain("")).hasStatus(422).bodyText().contains("phải chọn kết quả nào sai");
        assertThat(opensAgain("3")).hasStatus(303);
        besides.holds(code);
        assertThat(besides.steps(code)).containsExactly("card-check");
        assertThat(get("/dossiers/" + code)).bodyText().contains("Thẻ bảo hiểm y tế: đồng ý giải quyết, số 1/BHYT");
        assertThat(text("wrong", get("/dossiers/" + code + "/slips/06.pdf")))
                .contains("kết quả cũ “Thẻ bảo hiểm y tế” 1/BHYT không còn dùng");
    }

    /** A death: the commune itself refuses an allowance, and later the certificate; each refusal has its own number. */
    @Test
    void twoResultsOfOneAgencyAreTwoPapers() throws IOException {
        code = besides.brought("H4", "residence", "burial");
        besides.goes(code, ParallelLegsTest.BIRTH);
        besides.goes(code, ParallelLegsTest.RESIDENCE);
        besides.goes(
                code,
                "linh.hamthuan social-check propose-refusal",
                "hai.hamthuan social-refusal-sign approve",
                "ngoc.hamthuan social-refusal-number number",
                "lan.hamthuan returned receive");
        assertThat(dossiers.get(code).result().number()).isEqualTo("1/KT; 1/TB-CT; 1/TB-UBND");
        assertThat(paper("allowance", 3))
                .contains("ỦY BAN NHÂN DÂN XÃ HÀM THUẬN", "Số: 1/TB-UBND", "Lê Hoàng Hải")
                .contains("từ chối giải quyết thủ tục hỗ trợ chi phí mai táng");
        assertThat(opensAgain("1")).hasStatus(303);
        besides.goes(
                code,
                "huy.hamthuan officer propose-refusal",
                "hai.hamthuan refusal-sign approve",
                "ngoc.hamthuan refusal-number number",
                "lan.hamthuan refusal-returned receive");
        besides.holds(code);
        assertThat(dossiers.get(code).result().number()).isEqualTo("2/TB-UBND; 1/TB-CT; 1/TB-UBND");
        assertThat(dossiers.get(code).result().outcome()).isEqualTo(Outcome.PARTLY);
    }

    private MvcTestResult opensAgain(String leg) {
        return web.post()
                .uri("/dossiers/" + code + "/reopenings")
                .param("version", Long.toString(dossiers.get(code).version()))
                .param("ground", "HANDLER")
                .param("leg", leg)
                .param("reason", "Ghi sai ngày sinh của cháu")
                .param("confirmed", "true")
                .param("onceKey", UUID.randomUUID().toString())
                .with(As.officer("hai.hamthuan"))
                .with(csrf())
                .exchange();
    }

    private String bearer() {
        return "Bearer " + tokens.issue("lan.hamthuan").orElseThrow();
    }

    private String paper(String name, int leg) throws IOException {
        return text(name, get("/dossiers/" + code + "/result.pdf?leg=" + leg));
    }

    private MvcTestResult get(String path) {
        return get(path, "lan.hamthuan");
    }

    private MvcTestResult get(String path, String officer) {
        return web.get().uri(path).with(As.officer(officer)).exchange();
    }

    private static String text(String name, MvcTestResult answer) throws IOException {
        var pdf = answer.getResponse().getContentAsByteArray();
        Files.createDirectories(Path.of("target/slips"));
        Files.write(Path.of("target/slips", "several-" + name + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document);
            return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ");
        }
    }
}
