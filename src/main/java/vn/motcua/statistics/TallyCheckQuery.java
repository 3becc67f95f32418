package vn.motcua.statistics;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts all dossiers again and names the tallies that say something else; for the night. */
@Component
class TallyCheckQuery {

    static final String AGAIN = """
        WITH away AS (
            SELECT code, number, from_at, to_at FROM statistics.spell WHERE kind <> 'LATE'),
        back AS (
            SELECT code, max(to_at) AS at FROM away GROUP BY code),
        told AS (
            SELECT agency, procedure_version, 'RECEIVED_' || channel AS kind, received_at AS from_at,
                   CAST(NULL AS timestamptz) AS to_at
              FROM statistics.life WHERE counted
             UNION ALL
            SELECT agency, procedure_version, exit_kind, exit_at, NULL
              FROM statistics.life WHERE counted AND exit_at IS NOT NULL
             UNION ALL
            SELECT agency, procedure_version, 'LATE', greatest(since_at, due_at), exit_at
              FROM statistics.life
             WHERE counted AND due_at IS NOT NULL
               AND (exit_at IS NULL OR exit_at > greatest(since_at, due_at))
             UNION ALL
            SELECT l.agency, l.procedure_version, s.kind, s.from_at, s.to_at
              FROM statistics.spell s JOIN statistics.life l USING (code) WHERE l.counted
             UNION ALL
            SELECT l.agency, l.procedure_version, 'HANDLED',
                   coalesce(lag(a.to_at) OVER (PARTITION BY a.code ORDER BY a.number), l.received_at), a.from_at
              FROM away a JOIN statistics.life l USING (code) WHERE l.counted
             UNION ALL
            SELECT l.agency, l.procedure_version, 'HANDLED', coalesce(b.at, l.received_at), l.exit_at
              FROM statistics.life l LEFT JOIN back b USING (code) WHERE l.counted),
        again AS (
            SELECT agency, procedure_version, kind, statistics.month_of(from_at) AS from_month,
                   coalesce(statistics.month_of(to_at), DATE '9999-01-01') AS to_month, count(*) AS n
              FROM told GROUP BY 1, 2, 3, 4, 5)
        SELECT 'the tally of ' || concat_ws(' ', agency, procedure_version, kind, from_month, to_month)
                 || ' is ' || coalesce(t.n, 0) || ', counted again ' || coalesce(a.n, 0)
          FROM again a
          FULL JOIN statistics.tally t USING (agency, procedure_version, kind, from_month, to_month)
         WHERE coalesce(t.n, 0) <> coalesce(a.n, 0)
         LIMIT :most
        """;

    private final JdbcClient sql;

    TallyCheckQuery(JdbcClient sql) {
        this.sql = sql;
    }

    List<String> differences(int most) {
        return sql.sql(AGAIN)
                .param("most", most)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
