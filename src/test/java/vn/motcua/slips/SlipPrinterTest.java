package vn.motcua.slips;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.motcua.platform.Speech;

/** Prints every form and reads it back; the PDFs stay in target/slips to be looked at. */
class SlipPrinterTest {

    private final SlipPrinter printer = new SlipPrinter(Speech.templates());

    @Test
    void theReceiptSaysWhatWasHandedInAndWhenToComeBack() throws IOException {
        assertThat(text("receipt", SampleSlips.receipt(SampleSlips.DAY), PaperSize.A5))
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                .contains("UBND THỊ TRẤN MA LÂM", "BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ")
                .contains("GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ", "Số: 0001/BPTNTKQ")
                .contains("Ma Lâm, ngày 01 tháng 7 năm 2011")
                .contains("HTB.01-110701-0001", "K7PM-Q2XW-9DTR", "https://motcua.example.vn/lookup")
                .contains("Nguyễn Thị Mỹ Lý", "260123456", "0912 345 678", "Khu phố Lâm Giáo")
                .contains("Người nộp hồ sơ: Đỗ Văn Dũng", "dung@example.vn")
                .contains("Sơ yếu lý lịch của người đề nghị", "Bản chính", "Bản sao", "1 (bộ)")
                .contains("15 ngày làm việc", "07 giờ 45 phút, ngày 01 tháng 7 năm 2011")
                .contains("17 giờ 30 phút, ngày 22 tháng 7 năm 2011")
                .contains("Quyển số: Bảo trợ xã hội - 2011; Số thứ tự: 0001")
                .contains("NGƯỜI TIẾP NHẬN HỒ SƠ", "Trần Thị Kim Chi")
                .doesNotContain("Mẫu số");
    }

    @Test
    void todayTheReceiptCarriesItsFormNumber() throws IOException {
        assertThat(text("receipt-today", SampleSlips.receipt(LocalDate.of(2026, 11, 24)), PaperSize.A5))
                .contains("Mẫu số 01", "Số: 0001/TTPVHCC", "ngày 24 tháng 11 năm 2026");
    }

    @Test
    void anAgencysOwnFormHasItsNumberAndItsLineAtTheFoot() throws IOException {
        var own = new Form.Printed("BM.03", "Phiếu từ chối", "TC", PaperSize.A5, "Ban hành theo Quyết định số 12");
        assertThat(text("refusal", SampleSlips.refusal(own), PaperSize.A5))
                .contains("BM.03", "PHIẾU TỪ CHỐI", "Ban hành theo Quyết định số 12");
    }

    @Test
    void aRefusalToReceiveGivesItsReasonAndItsBasis() throws IOException {
        assertThat(text("refusal", SampleSlips.refusal(), PaperSize.A5))
                .contains("PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ", "0003/PTC-BPTNTKQ")
                .contains("thuộc thẩm quyền tiếp nhận của UBND xã Hàm Trí")
                .contains("Điều 18 Nghị định số 63/2010/NĐ-CP", "TN-HTB.01-110701-0003");
    }

    @Test
    void theControlSlipHasOneRowForEachHandOver() throws IOException {
        assertThat(text("control", SampleSlips.control(), PaperSize.A4))
                .contains("PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ", "Cơ quan phối hợp")
                .contains("Lê Văn Tám", "Phạm Ngọc Ánh", "Đúng hạn", "Quá hạn", "Chờ họp hội đồng xét duyệt");
    }

    @Test
    void aFeeReceiptStatesTheAmountInWords() throws IOException {
        assertThat(text("fee", SampleSlips.fee(), PaperSize.A5))
                .contains("BIÊN LAI THU PHÍ, LỆ PHÍ", "100.000 đ", "Một trăm nghìn đồng");
    }

    @Test
    void theResultNamesItsNumberItsSignerAndThatItIsAPrint() throws IOException {
        assertThat(text("result", SampleSlips.result("Cải chính năm sinh từ 1950 thành 1951"), PaperSize.A4))
                .contains(
                        "QUYẾT ĐỊNH",
                        "17/QĐ-UBND",
                        "Nội dung yêu cầu: Cải chính năm sinh từ 1950 thành 1951.",
                        "Về việc trợ cấp xã hội hàng tháng")
                .contains("Hàm Thuận Bắc, ngày 20 tháng 7 năm 2011", "Huỳnh Văn Ẩn", "LÃNH ĐẠO UBND HUYỆN")
                .contains("Bản in từ hồ sơ điện tử HTB.01-110701-0001");
    }

    @Test
    void whatWasNotSaidAtTheDeskStandsInThePapers() throws IOException {
        assertThat(text("result", SampleSlips.result(""), PaperSize.A4))
                .contains("Nội dung yêu cầu: theo đơn, tờ khai trong hồ sơ số HTB.01-110701-0001.");
    }

    @Test
    void noLineEndsWithinTheNameOfAnAgency() throws IOException {
        assertThat(lines(printer.print("slips/result", SampleSlips.result(""), PaperSize.A4)))
                .contains("TM. ỦY BAN NHÂN DÂN")
                .filteredOn(it -> it.contains("HÀM THUẬN"))
                .hasSize(3)
                .allMatch(it -> it.contains("HUYỆN HÀM THUẬN BẮC"));
    }

    private static List<String> lines(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document);
            return Normalizer.normalize(text, Normalizer.Form.NFC)
                    .lines()
                    .map(String::strip)
                    .toList();
        }
    }

    private String text(String name, Object page, PaperSize size) throws IOException {
        var pdf = printer.print("slips/" + name.replace("-today", ""), page, size);
        Files.createDirectories(Path.of("target/slips"));
        Files.write(Path.of("target/slips", name + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi");
            assertThat(document.getDocumentInformation().getTitle()).isNotBlank();
            var text = new PDFTextStripper().getText(document);
            return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ");
        }
    }
}
