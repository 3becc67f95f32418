package vn.motcua.statistics;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

/** What has become late in the month that runs: the tally of that month knows also what is due later in it. */
@Component
class LateNowQuery {

    private static final String LATE_NOW = """
        SELECT p.field AS line, count(*) AS n
          FROM statistics.life t
          JOIN catalogue.v_procedure_version p ON p.id = t.procedure_version
          JOIN organisation.v_heir h ON h.agency = t.agency AND daterange(h.since, h.until) @> CAST(:on AS date)
         WHERE t.agency = ANY (CAST(:agencies AS text[])) AND t.exit_at IS NULL AND t.counted
           AND greatest(t.since_at, t.due_at) >= :since AND t.due_at < :now
           AND (CAST(:field AS text) IS NULL OR p.field = :field)
           AND (CAST(:procedure AS text) IS NULL OR p.family = :procedure)
         GROUP BY line
        """;

    private final JdbcClient sql;

    LateNowQuery(JdbcClient sql) {
        this.sql = sql;
    }

    /** By line. */
    Map<String, Long> of(Asked it, ReportMonth running, Instant now) {
        var late = new HashMap<String, Long>();
        sql.sql(it.by().in(LATE_NOW))
                .param("on", it.on())
                .param("agencies", it.agencies().toArray(String[]::new))
                .param("since", Sql.at(ReportPeriod.monthOf(running.firstDay()).begins()))
                .param("now", Sql.at(now))
                .param("field", it.only().field())
                .param("procedure", it.only().procedure())
                .query(row -> {
                    late.put(row.getString("line"), row.getLong("n"));
                });
        return late;
    }
}
