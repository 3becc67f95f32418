package vn.motcua.slips;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.RequesterKind;

/** Papers of the pilot's first day, as Ma Lâm's counter would print them. */
final class SampleSlips {

    static final LocalDate DAY = LocalDate.of(2011, 7, 1);
    static final String CODE = "HTB.01-110701-0001";
    static final String DESK = "Bộ phận Tiếp nhận và Trả kết quả";
    static final String MA_LAM = "UBND thị trấn Ma Lâm";
    static final Person LY = new Person(
            RequesterKind.INDIVIDUAL,
            "Nguyễn Thị Mỹ Lý",
            "260123456",
            "0912 345 678",
            null,
            "Khu phố Lâm Giáo, thị trấn Ma Lâm, huyện Hàm Thuận Bắc, tỉnh Bình Thuận");
    static final Person DUNG =
            new Person(RequesterKind.INDIVIDUAL, "Đỗ Văn Dũng", "260987654", null, "dung@example.vn", null);
    private static final Signatures AT_THE_DESK = new Signatures("Đỗ Văn Dũng", "Trần Thị Kim Chi");

    private SampleSlips() {}

    static SlipHead head(String form, String number, LocalDate day) {
        var it = Forms.of(form, "HTB.01", day);
        return new SlipHead(MA_LAM, DESK, it.numbered(number), it.printed(), "Ma Lâm", day);
    }

    static ReceiptPage receipt(LocalDate day) {
        return new ReceiptPage(
                head(Forms.RECEIPT, "0001", day),
                CODE,
                Lookup.at("https://motcua.example.vn", CODE, "K7PM-Q2XW-9DTR"),
                new ReceiptPage.People(LY, DUNG, null, null),
                new ReceiptPage.Request(
                        "Cấp giấy xác nhận hộ nghèo để hưởng trợ cấp xã hội hàng tháng (trường hợp người cao tuổi cô"
                                + " đơn)",
                        null),
                new ReceiptPage.Handed(
                        List.of(
                                new PaperRow(
                                        1,
                                        "Đơn đề nghị hưởng trợ cấp xã hội có xác nhận của khu phố",
                                        "slips.papers.ORIGINAL",
                                        1),
                                new PaperRow(2, "Sơ yếu lý lịch của người đề nghị", "slips.papers.ORIGINAL", 1),
                                new PaperRow(3, "Sổ hộ khẩu", "slips.papers.COPY", 2)),
                        1),
                new Promise(
                        "15 ngày làm việc (đang rà soát)",
                        null,
                        PaperDate.moment(Instant.parse("2011-07-01T00:45:00Z")),
                        PaperDate.moment(Instant.parse("2011-07-22T10:30:00Z")),
                        DESK + " - " + MA_LAM,
                        List.of("01/07/2011 08:00 – 01/07/2011 17:30: Giờ làm việc, 7 giờ 30 phút")),
                new ReceiptPage.Book("Bảo trợ xã hội - 2011", "0001"),
                AT_THE_DESK);
    }

    static RefusalPage refusal() {
        return refusal(Forms.of(Forms.REFUSAL, "HTB.01", DAY).printed());
    }

    static RefusalPage refusal(Form.Printed printed) {
        return new RefusalPage(
                new SlipHead(MA_LAM, DESK, "0003/" + printed.suffix(), printed, "Ma Lâm", DAY),
                "TN-HTB.01-110701-0003",
                LY,
                "Cấp giấy phép xây dựng nhà ở riêng lẻ",
                "Thửa đất nằm ngoài địa giới thị trấn, thuộc thẩm quyền tiếp nhận của UBND xã Hàm Trí.",
                "Điều 18 Nghị định số 63/2010/NĐ-CP",
                AT_THE_DESK);
    }

    static ControlPage control() {
        var subject = new ControlPage.Subject(
                CODE,
                "Trợ cấp xã hội hàng tháng",
                MA_LAM,
                "UBND huyện Hàm Thuận Bắc",
                PaperDate.moment(Instant.parse("2011-07-01T00:45:00Z")),
                PaperDate.moment(Instant.parse("2011-07-22T10:30:00Z")),
                null);
        return new ControlPage(
                head(Forms.CONTROL, "0001", DAY),
                subject,
                List.of(
                        row(
                                1,
                                DESK,
                                "Trần Thị Kim Chi",
                                "Công chức Văn hóa - Xã hội",
                                "Lê Văn Tám",
                                "slips.control.FINISHED_ON_TIME",
                                ""),
                        row(
                                2,
                                "Công chức Văn hóa - Xã hội",
                                "Lê Văn Tám",
                                "Lãnh đạo UBND thị trấn",
                                "Phạm Ngọc Ánh",
                                "slips.control.FINISHED_LATE",
                                "Chờ họp hội đồng xét duyệt"),
                        row(
                                3,
                                "Lãnh đạo UBND thị trấn",
                                "Phạm Ngọc Ánh",
                                "Bộ phận Tiếp nhận và Trả kết quả huyện",
                                "",
                                "",
                                "")),
                List.of(),
                List.of(),
                null);
    }

    private static ControlRow row(
            int n, String from, String giver, String to, String receiver, String key, String note) {
        var at = PaperDate.moment(Instant.parse("2011-07-01T02:00:00Z").plusSeconds(n * 90_000L));
        return new ControlRow(
                n,
                new ControlRow.Side(from, at, giver),
                new ControlRow.Side(to, receiver.isEmpty() ? "" : at, receiver),
                key.isEmpty() ? null : new ControlRow.Result(key, "17:30 05/07/2011"),
                note);
    }

    static FeeReceiptPage fee() {
        return new FeeReceiptPage(
                new SlipHead(
                        MA_LAM,
                        DESK,
                        "0012/2011",
                        Form.Printed.plain("Biên lai thu phí, lệ phí", PaperSize.A5),
                        "Ma Lâm",
                        DAY),
                CODE,
                new FeeReceiptPage.Payer("Nguyễn Thị Mỹ Lý", LY.address()),
                "Lệ phí đăng ký hộ kinh doanh",
                new FeeReceiptPage.Amount("100.000 đ", InWords.dong(100_000)),
                null,
                null,
                AT_THE_DESK);
    }

    static ResultPage result(String asked) {
        var title = ResultTitle.of("Quyết định trợ cấp xã hội hàng tháng", "Trợ cấp xã hội", Outcome.GRANTED);
        var district = Place.inFull("UBND huyện Hàm Thuận Bắc");
        var matter = new ResultPage.Matter(
                LY.name(),
                LY.identifier(),
                LY.address(),
                "Trợ cấp xã hội hàng tháng",
                asked,
                "Nghị định số 67/2007/NĐ-CP",
                null);
        return new ResultPage(
                new SlipHead(
                        null,
                        district,
                        "17/QĐ-UBND",
                        Form.Printed.plain(title.title(), PaperSize.A4),
                        "Hàm Thuận Bắc",
                        DAY.plusDays(19)),
                CODE,
                title,
                matter,
                Outcome.GRANTED,
                new ResultPage.Signing(district, "Lãnh đạo UBND huyện", "Huỳnh Văn Ẩn"),
                "08:00 21/07/2011");
    }
}
