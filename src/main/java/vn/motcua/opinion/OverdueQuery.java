package vn.motcua.opinion;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

/** Requests whose deadline has passed and nobody has noticed, in the order of their deadlines. */
@Component
class OverdueQuery {

    private final JdbcClient sql;

    OverdueQuery(JdbcClient sql) {
        this.sql = sql;
    }

    record Row(long id, Instant dueAt) {}

    /** After that deadline and id, so that one that fails holds up nobody. */
    List<Row> after(Row last, Instant now, int max) {
        return sql.sql("""
            SELECT id, due_at FROM opinion.request
             WHERE state = 'WAITING' AND settled_at IS NULL AND due_at < :now
               AND (due_at, id) > (:lastDue, :lastId)
             ORDER BY due_at, id
             LIMIT :max
            """)
                .param("now", Sql.at(now))
                .param("lastDue", Sql.at(last.dueAt()))
                .param("lastId", last.id())
                .param("max", max)
                .query((row, _) -> new Row(row.getLong("id"), Sql.instant(row, "due_at")))
                .list();
    }
}
