package vn.motcua.house;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** One line of MAP.md: {@code | layer | `room` | purpose | `Door`s | `arrow`s | `/prefix`es |}. */
record RoomMap(int layer, String name, List<String> doors, List<String> arrows, List<String> prefixes) {

    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    static List<RoomMap> read() {
        return parse(House.text(House.ROOT.resolve("MAP.md")));
    }

    static List<RoomMap> parse(String markdown) {
        return markdown.lines()
                .filter(line -> line.matches("\\| \\d+ \\| `.*"))
                .map(RoomMap::line)
                .toList();
    }

    static Map<String, RoomMap> byName(List<RoomMap> map) {
        var byName = new LinkedHashMap<String, RoomMap>();
        map.forEach(room -> byName.put(room.name(), room));
        return byName;
    }

    private static RoomMap line(String line) {
        var cells = line.split("\\|", -1);
        return new RoomMap(
                Integer.parseInt(cells[1].strip()),
                quoted(cells[2]).getFirst(),
                quoted(cells[4]),
                quoted(cells[5]),
                quoted(cells[6]));
    }

    private static List<String> quoted(String cell) {
        return QUOTED.matcher(cell).results().map(match -> match.group(1)).toList();
    }
}
