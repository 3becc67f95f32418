package vn.motcua.amendment;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.motcua.kernel.Refusal;

/** What a browser sends to enter a change, as it was typed. {@code agency}: {@value #ALL} for all state bodies. */
record EntryForm(String title, String document, String published, String agency, List<Line> lines, String onceKey) {

    static final String ALL = "*";
    static final int LINES = 4;
    private static final int YEAR_LENGTH = 4;

    /** One day as it was typed. */
    record Line(String off, String name, String worked) {
        boolean isEmpty() {
            return off.isEmpty() && name.isEmpty() && worked.isEmpty();
        }
    }

    static EntryForm empty(String agency, String onceKey) {
        return new EntryForm(
                "",
                "",
                "",
                agency,
                IntStream.range(0, LINES).mapToObj(_ -> new Line("", "", "")).toList(),
                onceKey);
    }

    static EntryForm of(MultiValueMap<String, String> sent) {
        var lines = IntStream.range(0, LINES)
                .mapToObj(i -> new Line(at(sent, "off", i), at(sent, "name", i), at(sent, "worked", i)))
                .toList();
        return new EntryForm(
                at(sent, "title", 0),
                at(sent, "document", 0),
                at(sent, "published", 0),
                at(sent, "agency", 0),
                lines,
                at(sent, "onceKey", 0));
    }

    private static String at(MultiValueMap<String, String> sent, String field, int i) {
        var values = sent.getOrDefault(field, List.of());
        return i < values.size() ? values.get(i).strip() : "";
    }

    @Nullable
    String agencyOrAll() {
        return agency.equals(ALL) ? null : agency;
    }

    /** The day, or null with the reason added when it cannot be read. */
    static @Nullable LocalDate day(String typed, String field, List<Refusal> reasons) {
        try {
            // ISO 8601 allows years of nine digits; a calendar does not.
            if (typed.indexOf('-') == YEAR_LENGTH) return LocalDate.parse(typed);
        } catch (DateTimeParseException _) {
            // said below
        }
        reasons.add(Refusal.of("amendment.entry.day").on(field));
        return null;
    }

    List<Line> filled() {
        var filled = new ArrayList<Line>(lines);
        while (!filled.isEmpty() && filled.getLast().isEmpty()) filled.removeLast();
        return filled;
    }
}
