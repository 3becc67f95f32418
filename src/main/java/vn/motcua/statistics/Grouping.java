package vn.motcua.statistics;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What stands in a line of a report; an agency that has ended is counted with the one that goes on for it. */
public enum Grouping {
    FIELD("p.field"),
    AGENCY("h.heir"),
    PROCEDURE("p.family"),
    /** As closed periods keep them: agency and version; not offered to readers. */
    EACH("t.agency || ' ' || t.procedure_version");

    private final String column;

    Grouping(String column) {
        this.column = column;
    }

    public static final List<Grouping> OFFERED = List.of(FIELD, AGENCY, PROCEDURE);

    /** What is not offered is the first. */
    public static Grouping of(@Nullable String text) {
        for (var it : OFFERED) if (it.word().equalsIgnoreCase(text)) return it;
        return FIELD;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The statement with a line for each of these; as it is written it has one for each field. */
    String in(String statement) {
        return statement.replace("p.field AS line", column + " AS line");
    }
}
