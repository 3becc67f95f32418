package vn.motcua.demo;

import java.util.List;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.RequesterKind;

/** Made-up people with names, hamlets and numbers as they are there; nobody is meant. */
final class Crowd {

    private static final List<String> FAMILIES = List.of(
            "Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Mang",
            "Thông", "Bá", "Xích", "Qua", "Tiền", "Dụng");
    private static final List<String> WOMEN = List.of(
            "Thị Hoa",
            "Thị Mỹ Lý",
            "Thị Thanh Thủy",
            "Thị Kim Loan",
            "Ngọc Bích",
            "Thị Thu Hà",
            "Thị Lệ",
            "Thúy Vy",
            "Thị Hồng Nhung",
            "Thị Bé",
            "Thị Sáu",
            "Phương Thảo",
            "Thị Ánh Tuyết",
            "Thị Diễm");
    private static final List<String> MEN = List.of(
            "Văn Tư",
            "Quốc Việt",
            "Minh Hải",
            "Văn Năm",
            "Thanh Tùng",
            "Hữu Phước",
            "Đình Khoa",
            "Văn Bảy",
            "Công Lý",
            "Trung Kiên",
            "Tấn Lộc",
            "Hoàng Nam",
            "Xuân Trường",
            "Văn Út");
    private static final List<String> PLACES =
            List.of("Khu phố Lâm Giáo", "Thôn 1", "Thôn 2", "Thôn 3", "Thôn Phú Hòa", "Thôn Dân Hiệp", "Xóm Bàu Ốc");
    private static final int NUMBERS = 899_999;

    private Crowd() {}

    static Person somebody(Event visit) {
        var chance = new Chance("person", visit.of(), visit.id());
        var name = chance.of(FAMILIES) + " " + chance.of(chance.in(0.5) ? WOMEN : MEN);
        var number = "260%06d".formatted(100_000 + chance.upTo(NUMBERS));
        var phone = chance.in(0.7) ? "09" + (10_000_000 + chance.upTo(89_999_999)) : null;
        return new Person(RequesterKind.INDIVIDUAL, name, number, phone, null, chance.of(PLACES));
    }
}
