package vn.motcua.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Slice;
import vn.motcua.platform.Sql;

/** The open steps of a unit or of one of its officers, by due moment. */
@Component
class DeskRowQuery {

    private final JdbcClient sql;

    DeskRowQuery(JdbcClient sql) {
        this.sql = sql;
    }

    /** {@code name}: of its holder, none where nobody has taken it. */
    record Row(
            long id,
            String code,
            long procedure,
            String step,
            Instant dueAt,
            @Nullable String name) {}

    Slice<Row> page(String agency, DeskRows asked, LiveList.Range range) {
        var after = After.parse(asked.after());
        var from = after == null || after.at().isBefore(range.from()) ? new After(range.from(), "") : after;
        var found = sql.sql("""
            SELECT s.id, s.code, s.procedure_version, s.step_key, s.due_at, p.name
              FROM route.v_standing s
              LEFT JOIN identity.v_person p ON p.username = s.holder
             WHERE s.agency = :agency AND s.unit = :unit AND s.awaits_at IS NULL AND s.kind NOT IN ('HANDOVER', 'JOIN')
               AND s.due_at < :until AND (s.due_at, s.id) > (:afterAt, :afterId)
               AND (CAST(:holder AS text) IS NULL OR coalesce(s.holder, '') = :holder)
             ORDER BY s.due_at, s.id
             LIMIT :rows
            """)
                .param("agency", agency)
                .param("unit", asked.unit())
                .param("holder", asked.holder())
                .param("until", Sql.at(range.until()))
                .param("afterAt", Sql.at(from.at()))
                .param("afterId", from.number())
                .param("rows", LiveQuery.ROWS + 1)
                .query(DeskRowQuery::row)
                .list();
        if (found.size() <= LiveQuery.ROWS) return new Slice<>(found, null);
        var page = found.subList(0, LiveQuery.ROWS);
        var last = page.getLast();
        return new Slice<>(page, new After(last.dueAt(), Long.toString(last.id())).text());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getString("code"),
                row.getLong("procedure_version"),
                row.getString("step_key"),
                Sql.instant(row, "due_at"),
                row.getString("name"));
    }
}
