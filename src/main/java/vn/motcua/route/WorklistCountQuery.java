package vn.motcua.route;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many steps each tab has, counted no further than {@link Counts#MAX}. Parameters: {@link Worklist#values}. */
@Component
class WorklistCountQuery {

    private final JdbcClient sql;

    WorklistCountQuery(JdbcClient sql) {
        this.sql = sql;
    }

    record Counts(int waiting, int mine, int today, int late, int sent, int unit) {

        static final int MAX = 100;

        int of(Worklist.Tab tab) {
            return switch (tab) {
                case IN_HAND -> waiting + mine;
                case WAITING -> waiting;
                case MINE -> mine;
                case TODAY -> today;
                case LATE -> late;
                case SENT -> sent;
                case UNIT -> unit;
            };
        }

        /** {@code 99+} says that there are more. */
        String words(Worklist.Tab tab) {
            return of(tab) < MAX ? Integer.toString(of(tab)) : MAX - 1 + "+";
        }
    }

    Counts of(Map<String, @Nullable Object> values) {
        return sql.sql("""
                WITH post AS (SELECT * FROM unnest(CAST(:units AS text[]), CAST(:roles AS text[])) AS p (unit, role))
                SELECT
                  (SELECT count(*) FROM (
                     SELECT FROM post JOIN route.step_open s USING (unit, role)
                      WHERE s.holder IS NULL AND s.kind <> 'HANDOVER' LIMIT 100) w) AS waiting,
                  (SELECT count(*) FROM (SELECT FROM route.step_open s WHERE s.holder = :me LIMIT 100) m) AS mine,
                  (SELECT count(*) FROM (
                     SELECT FROM post JOIN route.step_open s USING (unit, role)
                      WHERE s.holder IS NULL AND s.kind <> 'HANDOVER' AND s.due_at >= :now AND s.due_at < :dayEnd
                     UNION ALL
                     SELECT FROM route.step_open s
                      WHERE s.holder = :me AND s.due_at >= :now AND s.due_at < :dayEnd LIMIT 100) t) AS today,
                  (SELECT count(*) FROM (
                     SELECT FROM post JOIN route.step_open s USING (unit, role)
                      WHERE s.holder IS NULL AND s.kind <> 'HANDOVER' AND s.due_at < :now
                     UNION ALL
                     SELECT FROM route.step_open s WHERE s.holder = :me AND s.due_at < :now LIMIT 100) l) AS late,
                  (SELECT count(*) FROM (
                     SELECT FROM route.step_open s
                      WHERE s.unit = ANY (CAST(:own AS text[])) AND s.kind = 'HANDOVER' LIMIT 100) o) AS sent,
                  (SELECT count(*) FROM (
                     SELECT FROM route.step_open s
                      WHERE s.unit = ANY (CAST(:headed AS text[])) LIMIT 100) h) AS unit
                """).params(values).query(Counts.class).single();
    }
}
