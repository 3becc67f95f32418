package vn.motcua.slips;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.dossier.DossierCode;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Visitor;

/** The papers that acts on a birth at Ma Lâm send to its parents. */
@RoomTest
@Import({Errand.class, Offers.class})
class SlipsOfActsTest {

    private static final String BOOK = "/books/HTB.01-JUSTICE-2011";

    @Autowired
    MockMvcTester web;

    @Autowired
    Errand errand;

    @Autowired
    Town town;

    private Visitor lan;
    private Visitor hung;
    private String dossier = "";

    @BeforeEach
    void aBirthIsReceived() {
        lan = visitor("lan.malam");
        hung = visitor("hung.malam");
        dossier = "/dossiers/" + lan.receivedBirth();
    }

    @Test
    void theApologyNamesBothDatesTheCauseAndWhoSigns() throws IOException {
        assertThat(lan.get(dossier + "/slips/04.pdf")).hasStatus(404);
        send(hung, "reappointments", "Sổ hộ tịch đang chuyển về huyện kiểm tra", "day", "2011-07-08");
        assertThat(lan.get(dossier)).bodyText().contains(dossier + "/slips/04.pdf");
        assertThat(text("apology", "/slips/04.pdf"))
                .contains("PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ", "Số: 0001/PXL-BPTNTKQ")
                .contains("Nguyễn Thị Bảy", "260123456", "UBND thị trấn Ma Lâm chưa giải quyết xong")
                .contains("Sổ hộ tịch đang chuyển về huyện kiểm tra")
                .contains("17 giờ 30 phút, ngày 08 tháng 7 năm 2011", "Huỳnh Ngọc Hùng");
    }

    @Test
    void theNoticeOfAWithdrawalListsThePapersGivenBack() throws IOException {
        send(lan, "withdrawal", "Gia đình xin rút để bổ sung tên cha", "", "");
        assertThat(text("withdrawal", "/slips/05.pdf"))
                .contains("THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ", "đã đề nghị rút hồ sơ")
                .contains("Gia đình xin rút để bổ sung tên cha", "Bản chính")
                .contains("BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ (Ký và ghi rõ họ tên) Nguyễn Thị Lan");
    }

    @Test
    void aWrongCertificateIsApologisedForAndTheReceiptSaysWhyItIsPrintedAgain() throws IOException {
        var code = new DossierCode(dossier.substring("/dossiers/".length()));
        errand.goes(code, "lan.malam pass-on", "thao.malam submit", "hung.malam approve", "nga.malam number");
        errand.goes(code, "lan.malam receive");
        send(hung, "reopenings", "Ghi sai họ của cháu", "ground", "HANDLER");
        assertThat(lan.get(dossier)).bodyText().contains("In phiếu xin lỗi, hẹn lại", "In giấy hẹn mới cho người dân");
        assertThat(text("apology-wrong", "/slips/04.pdf"))
                .contains("PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ", "Số: 0001/PXL-BPTNTKQ")
                .contains("bị sai, không còn dùng", "Ghi sai họ của cháu", "Huỳnh Ngọc Hùng")
                .doesNotContain("Việc chậm trễ này");
        assertThat(text("receipt-reopened", "/slips/01.pdf"))
                .contains("(Lập sau khi mở lại hồ sơ vì kết quả sai lần 1");
    }

    @Test
    void whatACitizenIsOwedOnPaperStandsFirstUntilItIsPrinted() {
        send(hung, "reappointments", "Sổ hộ tịch đang chuyển về huyện kiểm tra", "day", "2011-07-08");
        assertThat(lan.get(dossier)).bodyText().contains("In phiếu xin lỗi, hẹn lại");
        pdf("/slips/04.pdf");
        assertThat(lan.get(dossier)).bodyText().doesNotContain("In phiếu xin lỗi, hẹn lại");
    }

    @Test
    void theNoticeOfAStopNamesItsGround() throws IOException {
        send(hung, "stop", "Trùng hồ sơ số 15", "ground", "DUPLICATE");
        assertThat(text("stop", "/slips/05.pdf"))
                .contains("Số: 0001/TBD-BPTNTKQ", "trùng hồ sơ khác", "Trùng hồ sơ số 15")
                .contains("TM. ỦY BAN NHÂN DÂN THỊ TRẤN MA LÂM", "CHỦ TỊCH", "Huỳnh Ngọc Hùng");
    }

    @Test
    void formSixTellsOfAStopOnWhatGroundByWhomAndThatItIsTheEnd() throws IOException {
        send(hung, "stop", "Trùng hồ sơ số 15.", "ground", "DUPLICATE");
        assertThat(text("control-stopped", "/slips/06.pdf"))
                .contains("Dừng giải quyết: lúc 07 giờ 30 phút, ngày 01 tháng 7 năm 2011, căn cứ: trùng hồ sơ khác.")
                .contains("Lý do: Trùng hồ sơ số 15. Người ký: Huỳnh Ngọc Hùng (UBND thị trấn Ma Lâm).")
                .contains("Hồ sơ kết thúc từ lúc đó.");
    }

    /** Hùng stopped it; nobody of the civil status officers had taken it. */
    @Test
    void whoStopsAStepThatNobodyHeldDidNotReceiveIt() throws IOException {
        errand.goes(new DossierCode(dossier.substring("/dossiers/".length())), "lan.malam pass-on");
        send(hung, "stop", "Trùng hồ sơ số 15.", "ground", "DUPLICATE");
        assertThat(text("control-stopped-unclaimed", "/slips/06.pdf"))
                .containsOnlyOnce("Huỳnh Ngọc Hùng")
                .contains("Người ký: Huỳnh Ngọc Hùng (UBND thị trấn Ma Lâm)");
        assertThat(lan.get(dossier)).bodyText().doesNotContain("· Huỳnh Ngọc Hùng · 07:30");
    }

    @Test
    void formSixEndsTheWordsOfAnApologyWithOneFullStop() throws IOException {
        send(hung, "reappointments", "Sổ hộ tịch đang chuyển về huyện kiểm tra.", "day", "2011-07-08");
        assertThat(text("control-apologised", "/slips/06.pdf")).contains("kiểm tra. Người ký: Huỳnh Ngọc Hùng.");
    }

    @Test
    void formSixTellsOfAWithdrawal() throws IOException {
        send(lan, "withdrawal", "Gia đình xin rút để bổ sung tên cha", "", "");
        assertThat(text("control-withdrawn", "/slips/06.pdf"))
                .contains("Rút hồ sơ: lúc", "xin rút để bổ sung tên cha. Người tiếp nhận đề nghị: Nguyễn Thị Lan.");
    }

    @Test
    void whatWasPrintedIsKeptAndPrintedAgainTheSameUntilTheDataChange() {
        var first = pdf("/slips/01.pdf");
        assertThat(pdf("/slips/01.pdf")).isEqualTo(first);
        assertThat(pdf("/slips/01/1.pdf")).isEqualTo(first);
        assertThat(lan.get(dossier + "/slips/01/2.pdf")).hasStatus(404);
        send(hung, "reappointments", "Sổ hộ tịch đang chuyển về huyện kiểm tra", "day", "2011-07-08");
        assertThat(pdf("/slips/01.pdf")).isNotEqualTo(first);
        assertThat(pdf("/slips/01/1.pdf")).isEqualTo(first);
        assertThat(lan.get(dossier)).bodyText().contains("Giấy tiếp nhận và hẹn trả, bản 2", "bản 1", "Nguyễn Thị Lan");
    }

    @Test
    void aReceiptPrintedAgainAfterACorrectionSaysSo() throws IOException {
        assertThat(text("receipt-first", "/slips/01.pdf")).doesNotContain("In lại");
        send(lan, "corrections", "Gõ sai dấu", "requester.name", "Nguyễn Thị Bẩy");
        send(lan, "corrections", "Đếm lại", "papers[1].count", "2");
        assertThat(text("receipt-corrected", "/slips/01.pdf"))
                .contains("In lại sau khi đính chính lần 2, ngày 01 tháng 7 năm 2011", "Nguyễn Thị Bẩy")
                .contains("(Chủ hồ sơ – Họ tên, giấy tờ đã nhận); thay cho bản đã giao trước")
                .doesNotContain("Nguyễn Thị Bảy");
        send(hung, "reappointments", "Sổ hộ tịch đang chuyển về huyện kiểm tra", "day", "2011-07-08");
        assertThat(text("receipt-corrected-moved", "/slips/01.pdf"))
                .contains("In lại sau khi đính chính lần 2", "đổi ngày hẹn trả lần 1, ngày 01 tháng 7 năm 2011");
    }

    @Test
    void aReceiptAfterAFinalStopPromisesNothingAndNamesTheStopOnce() throws IOException {
        town.itIs("2011-07-01T07:32:20");
        send(hung, "stop", "Hai bên tranh chấp", "ground", "DISPUTE");
        town.itIs("2011-07-01T07:33:10");
        assertThat(text("receipt-stopped", "/slips/01.pdf"))
                .contains("(Lập sau khi dừng giải quyết, ngày 01 tháng 7 năm 2011")
                .contains("không còn, hồ sơ đã khép lại", "07:32 01/07/2011: Dừng giải quyết: có tranh chấp")
                .containsOnlyOnce("Dừng giải quyết: có tranh chấp")
                .doesNotContain("dưới đây", "Tạm dừng");
        assertThat(lan.get(dossier))
                .bodyText()
                .contains("Cách tính từng ngày", "Dừng giải quyết: có tranh chấp")
                .doesNotContain("không tính thời gian tạm dừng");
    }

    @Test
    void aReceiptPrintedAgainDaysAfterAFinalStopIsTheSameCopy() {
        send(hung, "stop", "Hai bên tranh chấp", "ground", "DISPUTE");
        town.itIs("2011-07-01T07:33:10");
        var first = pdf("/slips/01.pdf");
        town.itIs("2011-07-12T09:00");
        assertThat(pdf("/slips/01.pdf")).isEqualTo(first);
        assertThat(lan.get(dossier + "/slips/01/2.pdf")).hasStatus(404);
    }

    @Test
    void theReceiptOfAWithdrawnDossierReckonsNoFurtherThanThat() throws IOException {
        town.itIs("2011-07-01T09:00");
        send(lan, "withdrawal", "Gia đình xin rút", "", "");
        assertThat(text("receipt-withdrawn", "/slips/01.pdf"))
                .contains("07:30 01/07/2011 – 09:00 01/07/2011", ": Người dân rút hồ sơ.")
                .doesNotContain("17:30 01/07/2011");
    }

    @Test
    void theBookOfADossierStoppedForGoodShowsNoDateAnyMore() {
        assertThat(lan.get(BOOK)).bodyText().contains("17:30 01/07/2011");
        send(hung, "stop", "Hai bên tranh chấp", "ground", "DISPUTE");
        assertThat(lan.get(BOOK)).hasStatusOk().bodyText().doesNotContain("17:30 01/07/2011");
    }

    private byte[] pdf(String path) {
        return lan.get(dossier + path).getResponse().getContentAsByteArray();
    }

    private void send(Visitor who, String act, String reason, String name, String value) {
        var form = Visitor.hidden(who.get(dossier + "/" + act));
        form.add("reason", reason);
        form.add(name, value);
        form.add("confirmed", "true");
        assertThat(who.post(dossier + "/" + act, form)).hasStatus(303);
    }

    private String text(String name, String path) throws IOException {
        var pdf = pdf(path);
        var folder = Files.createDirectories(Path.of("target", "slips"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
    }

    private Visitor visitor(String username) {
        return Visitor.signedIn(web, username);
    }
}
