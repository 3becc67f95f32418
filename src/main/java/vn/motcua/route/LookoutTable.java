package vn.motcua.route;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

/** When open steps are looked at again for their due moments. */
@Component
class LookoutTable {

    private final JdbcClient sql;

    LookoutTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those that have waited longest. The number stands in the statement, for the plan must know that it is small. */
    List<StepId> due(Instant now) {
        return sql.sql("""
                SELECT id FROM route.step_open
                 WHERE watch_at IS NOT NULL AND watch_at < :now AND awaits_at IS NULL
                 ORDER BY watch_at, id
                 LIMIT 500
                """)
                .param("now", Sql.at(now))
                .query((row, _) -> new StepId(row.getLong("id")))
                .list();
    }

    /** The step, if it is still time and nobody else has it now; locked until the transaction ends. */
    Optional<WatchedStep> lock(StepId id, Instant now) {
        return sql.sql("""
                SELECT * FROM route.step_open
                 WHERE id = :id AND watch_at < :now AND awaits_at IS NULL
                   FOR UPDATE SKIP LOCKED
                """)
                .param("id", id.value())
                .param("now", Sql.at(now))
                .query(StepColumns::read)
                .optional()
                .map(WatchedStep::of);
    }

    /** Null: not before it is opened, taken, given or let run on. */
    void again(StepId id, @Nullable Instant at) {
        sql.sql("UPDATE route.step_open SET watch_at = :at WHERE id = :id")
                .param("at", Sql.atOrNull(at))
                .param("id", id.value())
                .update();
    }
}
