package vn.motcua.slips;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The place name in an agency's name: "UBND thị trấn Ma Lâm" signs its papers in "Ma Lâm". */
final class Place {

    private static final Pattern BODY = Pattern.compile(
            ".*?(?:UBND|Ủy ban nhân dân)\\s+(?:tỉnh|thành phố|huyện|thị xã|thị trấn|phường|xã|đặc khu)\\s+(.+)");

    /** Of what is no committee the names at the end: "Công an xã Hàm Thuận", "Sở Nội vụ tỉnh Lâm Đồng". */
    private static final Pattern NAMES = Pattern.compile("(?:.*\\s)?\\p{Ll}\\S*\\s+(\\p{Lu}\\S*(?:\\s+\\p{Lu}\\S*)*)");

    private static final Pattern PARTS = Pattern.compile("(.*?(?:UBND|Ủy ban nhân dân))\\s+(.+)");

    static final String COMMITTEE = "Ủy ban nhân dân";

    private Place() {}

    /** A name in the parts between which a line may end: never within "Ủy ban nhân dân" or "huyện Hàm Thuận Bắc". */
    static List<String> unbroken(String name) {
        var match = PARTS.matcher(name);
        return match.matches() ? List.of(match.group(1), match.group(2)) : List.of(name.split(" "));
    }

    /** "UBND" written out, as the head of a document and its signature do. */
    static String inFull(String agencyName) {
        return agencyName.replaceFirst("^UBND\\b", COMMITTEE);
    }

    static String of(String agencyName) {
        return Stream.of(BODY, NAMES)
                .map(it -> it.matcher(agencyName))
                .filter(Matcher::matches)
                .findFirst()
                .map(it -> it.group(1))
                .orElse(agencyName);
    }
}
