package vn.motcua.overview;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

/** Where what is late longest lies: of no more than {@link #STEPS_MAX} late steps, how many in which unit. */
@Component
class LateUnitQuery {

    static final int STEPS_MAX = 500;

    private static final int UNITS = 5;

    private final JdbcClient sql;

    LateUnitQuery(JdbcClient sql) {
        this.sql = sql;
    }

    /** {@code isAll}: whether there are no more than were looked at. */
    record Row(String unit, int late, boolean isAll) {
        String words() {
            return isAll ? Integer.toString(late) : late + "+";
        }
    }

    List<Row> of(List<String> agencies, Instant now) {
        return sql.sql("""
            WITH late AS (
                SELECT s.unit FROM unnest(CAST(:agencies AS text[])) AS a (agency)
                 CROSS JOIN LATERAL (
                    SELECT o.unit, o.due_at FROM route.v_open_step o
                     WHERE o.agency = a.agency AND o.awaits_at IS NULL AND o.due_at < :now
                     ORDER BY o.due_at LIMIT 500) s
                 ORDER BY s.due_at LIMIT 500)
            SELECT unit, count(*) AS late, sum(count(*)) OVER () AS looked_at
              FROM late GROUP BY unit ORDER BY late DESC, unit LIMIT :units
            """)
                .param("agencies", agencies.toArray(String[]::new))
                .param("now", Sql.at(now))
                .param("units", UNITS)
                .query((row, _) ->
                        new Row(row.getString("unit"), row.getInt("late"), row.getInt("looked_at") < STEPS_MAX))
                .list();
    }
}
