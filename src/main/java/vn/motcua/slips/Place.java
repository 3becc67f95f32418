package vn.motcua.slips;

import java.util.regex.Pattern;

/** The place name in an agency's name: "UBND thị trấn Ma Lâm" signs its papers in "Ma Lâm". */
final class Place {

    private static final Pattern BODY = Pattern.compile(
            ".*?(?:UBND|Ủy ban nhân dân)\\s+(?:tỉnh|thành phố|huyện|thị xã|thị trấn|phường|xã|đặc khu)\\s+(.+)");

    private Place() {}

    /** "UBND" written out, as the head of a document and its signature do. */
    static String inFull(String agencyName) {
        return agencyName.replaceFirst("^UBND\\b", "Ủy ban nhân dân");
    }

    static String of(String agencyName) {
        var match = BODY.matcher(agencyName);
        return match.matches() ? match.group(1) : agencyName;
    }
}
