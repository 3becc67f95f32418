package vn.motcua.slips;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Visitor;

/** The book of civil status at Ma Lâm on paper. */
@RoomTest
class BookSheetTest {

    private static final String BOOK = "/books/HTB.01-JUSTICE-2011";

    @Autowired
    MockMvcTester web;

    @Autowired
    Town town;

    @Test
    void anOpenVolumeSaysHowFarItWasPrintedAndAClosedOneWhoClosedItAndWhy() throws IOException {
        var hoa = visitor("hoa.malam");
        assertThat(hoa.post("/counter/HTB.H1", hoa.birth())).hasStatus(303);
        assertThat(text(hoa, "book-open"))
                .contains("SỔ THEO DÕI HỒ SƠ", "Lĩnh vực: Tư pháp – hộ tịch – Năm 2011 – Quyển số 1")
                .contains("HTB.01-110701-0001", "Nguyễn Thị Bảy", "UBND thị trấn Ma Lâm", "01/07/2011")
                .contains("Quyển chưa khóa; in đến số 0001")
                .doesNotContain("Mẫu số");
        var form = Visitor.hidden(hoa.get(BOOK));
        form.add("reason", "Bàn giao bộ phận một cửa");
        form.add("confirmed", "true");
        assertThat(hoa.post(BOOK + "/closings", form)).hasStatus(303);
        assertThat(text(hoa, "book-closed"))
                .contains("Quyển này có 1 hồ sơ, từ số 0001 đến số 0001, đánh số liên tục")
                .contains("07 giờ 30 phút, ngày 01 tháng 7 năm 2011", "Bàn giao bộ phận một cửa", "NGƯỜI KHÓA SỔ");
        assertThat(hoa.get(BOOK + "/volumes/1/parts/2.pdf")).hasStatus(404);
        assertThat(hoa.get(BOOK + "/volumes/2/parts/1.pdf")).hasStatus(404);
    }

    @Test
    void aBookClosedUnderTheCircularOf2018IsForm06() throws IOException {
        var hoa = visitor("hoa.malam");
        assertThat(hoa.post("/counter/HTB.H1", hoa.birth())).hasStatus(303);
        town.itIs("2019-01-07T08:00");
        hoa = visitor("hoa.malam");
        var form = Visitor.hidden(hoa.get(BOOK));
        form.add("confirmed", "true");
        assertThat(hoa.post(BOOK + "/closings", form)).hasStatus(303);
        assertThat(text(hoa, "book-2019")).contains("Mẫu số 06");
    }

    @Test
    void theReceiptNamesTheVolumeOnceThereIsASecond() throws IOException {
        var hoa = visitor("hoa.malam");
        assertThat(hoa.post("/counter/HTB.H1", hoa.birth())).hasStatus(303);
        var form = Visitor.hidden(hoa.get(BOOK));
        form.add("reason", "Bàn giao bộ phận một cửa");
        form.add("confirmed", "true");
        assertThat(hoa.post(BOOK + "/closings", form)).hasStatus(303);
        assertThat(hoa.post("/counter/HTB.H1", hoa.birth())).hasStatus(303);
        assertThat(text(hoa, "receipt-1", "/dossiers/HTB.01-110701-0001/slips/01.pdf"))
                .contains("hộ tịch - 2011; Số thứ tự: 0001");
        assertThat(text(hoa, "receipt-2", "/dossiers/HTB.01-110701-0002/slips/01.pdf"))
                .contains("hộ tịch - 2011, quyển 2; Số thứ tự: 0002");
    }

    @Test
    void anAdministratorReadsTheVersionsOfTheForms() {
        assertThat(visitor("bich.huyen").get("/forms"))
                .hasStatusOk()
                .bodyText()
                .contains("Mẫu số 07", "A4 ngang", "Đang dùng", "Chưa có cơ quan nào dùng mẫu riêng");
        assertThat(visitor("lan.malam").get("/forms")).hasStatus(403);
    }

    private static String text(Visitor who, String name) throws IOException {
        return text(who, name, BOOK + "/volumes/1/parts/1.pdf");
    }

    private static String text(Visitor who, String name, String path) throws IOException {
        var pdf = who.get(path).getResponse().getContentAsByteArray();
        Files.write(Files.createDirectories(Path.of("target", "slips")).resolve(name + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
    }

    private Visitor visitor(String username) {
        return Visitor.signedIn(web, username);
    }
}
