package vn.motcua.slips;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.kernel.Granted;
import vn.motcua.supplement.Contact;
import vn.motcua.supplement.Supplements;
import vn.motcua.supplement.Wanted;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Visitor;

/** What the parents of a child born at Ma Lâm are asked for: on form 02, and when they look their dossier up. */
@RoomTest
class SlipOfASupplementTest {

    private static final List<Wanted> WANTED = List.of(
            new Wanted(
                    "items[0]",
                    "chung-sinh",
                    "Nộp bản chính giấy chứng sinh do Trạm y tế thị trấn cấp",
                    "Nghị định 158/2005/NĐ-CP, Điều 15 khoản 1"),
            new Wanted("items[1]", null, "Ghi nơi sinh và ký vào tờ khai", "Thông tư 01/2008/TT-BTP, mục II"));

    @Autowired
    MockMvcTester web;

    @Autowired
    Supplements supplements;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Town town;

    private Visitor lan;
    private DossierCode code = new DossierCode("HTB.01-110701-0001");

    @BeforeEach
    void moreIsAskedForABirth() {
        lan = new Visitor(web);
        lan.signIn("lan.malam");
        code = new DossierCode(lan.receivedBirth());
        assertThat(lan.get("/dossiers/" + code + "/slips/02.pdf")).hasStatus(404);
        var asked = new Asked(code, dossiers.get(code).version(), "Hồ sơ thiếu giấy chứng sinh bản chính");
        var contact = new Contact("Nguyễn Thị Lan", "0252 3865 001");
        assertThat(supplements.issue(asked, WANTED, contact, town.officer("lan.malam")))
                .isInstanceOf(Granted.class);
    }

    @Test
    void theSlipNamesAllThatIsMissingItsBasisTheDayAndWhomToAsk() throws IOException {
        assertThat(lan.get("/dossiers/" + code)).bodyText().contains("/slips/02.pdf?nth=1", "In phiếu yêu cầu bổ sung");
        assertThat(text())
                .contains("PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ", "Số: 0001/PBS-BPTNTKQ", code.value())
                .contains("Nguyễn Thị Bảy", "Nộp bản chính giấy chứng sinh", "Nghị định 158/2005/NĐ-CP, Điều 15")
                .contains("Ghi nơi sinh và ký vào tờ khai", "Hồ sơ thiếu giấy chứng sinh bản chính")
                .contains("lần thứ 1 (theo quy định tối đa 2 lần)", "ngày 12 tháng 8 năm 2011")
                .contains("liên hệ với Nguyễn Thị Lan, số điện thoại 0252 3865 001", "NGƯỜI HƯỚNG DẪN");
    }

    @Test
    void withTheKeyTheParentsSeeWhatIsAwaitedAndWithoutItOnlyTheStatus() {
        var key = dossiers.lookupKey(code).orElseThrow();
        assertThat(web.get().uri("/lookup?code={code}&key={key}", code.value(), key))
                .bodyText()
                .contains("Đang chờ Ông/Bà bổ sung", "Nộp bản chính giấy chứng sinh", "12/08/2011");
        assertThat(web.get().uri("/api/v1/lookup/{code}?key={key}", code.value(), key))
                .bodyJson()
                .extractingPath("$.awaited.papers[1].what")
                .isEqualTo("Ghi nơi sinh và ký vào tờ khai");
        assertThat(web.get().uri("/lookup?code={code}", code.value()))
                .bodyText()
                .contains("Yêu cầu bổ sung")
                .doesNotContain("chứng sinh", "12/08/2011");
    }

    private String text() throws IOException {
        var pdf = lan.get("/dossiers/" + code + "/slips/02.pdf").getResponse().getContentAsByteArray();
        Files.write(Files.createDirectories(Path.of("target", "slips")).resolve("supplement.pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
    }
}
