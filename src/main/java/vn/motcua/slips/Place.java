package vn.motcua.slips;

import java.util.List;
import java.util.regex.Pattern;

/** The place name in an agency's name: "UBND thị trấn Ma Lâm" signs its papers in "Ma Lâm". */
final class Place {

    private static final Pattern BODY = Pattern.compile(
            ".*?(?:UBND|Ủy ban nhân dân)\\s+(?:tỉnh|thành phố|huyện|thị xã|thị trấn|phường|xã|đặc khu)\\s+(.+)");

    private static final Pattern PARTS = Pattern.compile("(.*?(?:UBND|Ủy ban nhân dân))\\s+(.+)");

    private Place() {}

    /** A name in the parts between which a line may end: never within "Ủy ban nhân dân" or "huyện Hàm Thuận Bắc". */
    static List<String> unbroken(String name) {
        var match = PARTS.matcher(name);
        return match.matches() ? List.of(match.group(1), match.group(2)) : List.of(name.split(" "));
    }

    /** "UBND" written out, as the head of a document and its signature do. */
    static String inFull(String agencyName) {
        return agencyName.replaceFirst("^UBND\\b", "Ủy ban nhân dân");
    }

    static String of(String agencyName) {
        var match = BODY.matcher(agencyName);
        return match.matches() ? match.group(1) : agencyName;
    }
}
