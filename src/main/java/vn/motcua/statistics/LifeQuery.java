package vn.motcua.statistics;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Slice;
import vn.motcua.platform.Sql;

/** The dossiers behind a number, by code. */
@Component
class LifeQuery {

    static final int ROWS = 50;

    private static final String PAGE = "* FROM handled"
            + " WHERE line = coalesce(:line, line) AND entry = ANY (CAST(:entries AS text[]))"
            + " AND standing = ANY (CAST(:standings AS text[])) AND code > :after ORDER BY code LIMIT :rows";

    /** What ended without an answer is due no more. */
    private static final Set<String> UNANSWERED = Set.of(Exit.WITHDRAWN.name(), Exit.STOPPED.name());

    private final HandledQuery handled;

    LifeQuery(HandledQuery handled) {
        this.handled = handled;
    }

    Slice<HandledRow> page(Asked it, Cell which, Instant now) {
        var rows = handled.handled(PAGE, it, now)
                .param("line", which.line())
                .param("entries", keys(which.measures(), true))
                .param("standings", keys(which.measures(), false))
                .param("after", which.after())
                .param("rows", ROWS + 1)
                .query((row, _) -> new HandledRow(
                        row.getString("code"),
                        row.getLong("procedure_version"),
                        Sql.instant(row, "received_at"),
                        UNANSWERED.contains(row.getString("standing")) ? null : Sql.instantOrNull(row, "due_at"),
                        Sql.instantOrNull(row, "exit_at"),
                        row.getString("standing")))
                .list();
        if (rows.size() <= ROWS) return new Slice<>(rows, null);
        var page = rows.subList(0, ROWS);
        return new Slice<>(page, page.getLast().code());
    }

    /** A number of one side only says nothing about the other side. */
    private static String[] keys(Collection<Measure> measures, boolean entries) {
        var some = measures.stream().filter(it -> it.isEntry == entries).toList();
        var all = Arrays.stream(Measure.values()).filter(it -> it.isEntry == entries);
        return (some.isEmpty() ? all : some.stream()).map(LifeQuery::key).toArray(String[]::new);
    }

    private static String key(Measure it) {
        return it.name().replace("OPEN_", "");
    }
}
