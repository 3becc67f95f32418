package vn.motcua.reform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.platform.Sql;

/** A reform as the columns of its row. */
final class ReformColumns {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private ReformColumns() {}

    static Map<String, Object> of(Reform.Head head) {
        return Map.of(
                "title", head.title(),
                "decision", head.decision(),
                "decidedOn", head.decidedOn(),
                "effectiveOn", head.effectiveOn());
    }

    static Reform reform(ResultSet row, int number) throws SQLException {
        return new Reform(
                row.getLong("id"),
                row.getLong("version"),
                State.valueOf(row.getString("state")),
                new Reform.Head(
                        row.getString("title"),
                        row.getString("decision"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getObject("effective_on", LocalDate.class)),
                JSON.readValue(row.getString("mapping"), Mapping.class),
                new Reform.Entry(row.getString("entered_by"), Sql.instant(row, "entered_at")),
                look(row),
                rehearsal(row),
                run(row));
    }

    private static Reform.@Nullable Look look(ResultSet row) throws SQLException {
        var at = Sql.instantOrNull(row, "looked_at");
        return at == null ? null : new Reform.Look(at, row.getLong("looked_version"));
    }

    private static Reform.@Nullable Rehearsal rehearsal(ResultSet row) throws SQLException {
        var at = Sql.instantOrNull(row, "rehearsed_at");
        return at == null ? null : new Reform.Rehearsal(at, row.getInt("rehearsed"));
    }

    private static Reform.@Nullable Run run(ResultSet row) throws SQLException {
        var by = row.getString("applied_by");
        if (by == null) return null;
        return new Reform.Run(
                by,
                row.getString("applied_for"),
                Sql.instant(row, "applied_at"),
                row.getObject("foreseen", Integer.class),
                row.getString("reached"),
                Sql.instantOrNull(row, "finished_at"),
                row.getString("returned_by"),
                Sql.instantOrNull(row, "returned_at"));
    }
}
