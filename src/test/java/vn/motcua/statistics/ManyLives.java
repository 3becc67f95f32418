package vn.motcua.statistics;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Reporting rows of five years for benches, with the tallies and months that follow from them. */
public final class ManyLives {

    private final JdbcClient sql;

    public ManyLives(JdbcClient sql) {
        this.sql = sql;
    }

    /** Eighteen agencies, all versions, seasons; some late, some away once and back, some open. */
    public void fill(int lives) {
        sql.sql("""
            INSERT INTO statistics.life
            SELECT 'B' || to_char(i, 'FM0000000'), 'HTB.' || lpad(CAST(i % 18 + 1 AS text), 2, '0'),
                   v.ids[i % array_length(v.ids, 1) + 1],
                   CASE i % 10 WHEN 0 THEN 'POST' WHEN 1 THEN 'ONLINE' ELSE 'IN_PERSON' END,
                   r.at, r.at, r.at + r.days * interval '1 day',
                   CASE WHEN e.ended THEN
                        CASE WHEN e.took < r.days - 1 THEN 'EARLY' WHEN e.took <= r.days THEN 'ON_TIME' ELSE 'OVERDUE'
                        END END,
                   CASE WHEN e.ended THEN r.at + e.took * interval '1 day' END, true, r.at
              FROM generate_series(1, :lives) AS g (i)
             CROSS JOIN (SELECT array_agg(id) AS ids FROM catalogue.v_procedure_version) v
             CROSS JOIN LATERAL (
                 SELECT TIMESTAMPTZ '2011-01-01 08:00+07' + (g.i * 1823.0 / :lives) * interval '1 day' AS at,
                        3 + g.i % 17 AS days) r
             CROSS JOIN LATERAL (
                 SELECT g.i % 97 <> 0 AS ended, r.days * (0.2 + (g.i % 1000 * 7919 % 1000) / 900.0) AS took) e
            """).param("lives", lives).update();
        sql.sql("""
            INSERT INTO statistics.spell
            SELECT code, 1, 'WAITING', received_at + interval '1 day', received_at + interval '2 days', received_at
              FROM statistics.life WHERE code LIKE '%7' AND received_at + interval '2 days' < exit_at
            """).update();
        var counted = TallyCheckQuery.AGAIN.substring(0, TallyCheckQuery.AGAIN.indexOf("SELECT 'the tally"));
        sql.sql(counted + "INSERT INTO statistics.tally SELECT * FROM again").update();
        sql.sql("""
            INSERT INTO statistics.month_count
            SELECT agency, from_month, 0, coalesce(sum(n) FILTER (WHERE kind LIKE 'RECEIVED%'), 0), 0,
                   coalesce(sum(n) FILTER (WHERE kind = 'EARLY'), 0),
                   coalesce(sum(n) FILTER (WHERE kind = 'ON_TIME'), 0),
                   coalesce(sum(n) FILTER (WHERE kind = 'OVERDUE'), 0),
                   coalesce(sum(n) FILTER (WHERE kind = 'WAITING'), 0), 0, 0
              FROM statistics.tally WHERE from_month < to_month AND kind NOT IN ('LATE', 'HANDLED')
             GROUP BY agency, from_month
            """).update();
        sql.sql("ANALYZE statistics.month_count").update();
        sql.sql("ANALYZE statistics.life").update();
        sql.sql("ANALYZE statistics.spell").update();
        sql.sql("ANALYZE statistics.tally").update();
    }
}
