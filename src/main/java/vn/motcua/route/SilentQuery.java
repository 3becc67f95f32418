package vn.motcua.route;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

/** The open steps of legs whose silence is consent by now, page by page. */
@Component
class SilentQuery {

    private final JdbcClient sql;

    SilentQuery(JdbcClient sql) {
        this.sql = sql;
    }

    List<StepId> after(long id, Instant now, int limit) {
        return sql.sql("""
                SELECT id FROM route.step_open
                 WHERE silent AND awaits_at IS NULL AND leg_due_at <= :now AND id > :after
                 ORDER BY id LIMIT :limit
                """)
                .param("now", Sql.at(now))
                .param("after", id)
                .param("limit", limit)
                .query((row, _) -> new StepId(row.getLong("id")))
                .list();
    }
}
