package vn.motcua.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

/** The same months as they were known on a past day: each dossier that came or left in them is looked at. */
@Component
class MonthQuery {

    private static final String MONTHS = """
        WITH known AS (
            SELECT l.code, l.channel, l.received_at, l.exit_kind, l.exit_at
              FROM statistics.life l
             WHERE l.agency = ANY (CAST(:agencies AS text[])) AND l.counted),
        told AS (
            SELECT 'RECEIVED_' || channel AS kind, received_at AS from_at, CAST(NULL AS timestamptz) AS to_at
              FROM known WHERE received_at >= :from
             UNION ALL
            SELECT exit_kind, exit_at, NULL FROM known WHERE exit_at >= :from
             UNION ALL
            SELECT s.kind, s.from_at, s.to_at
              FROM known l JOIN statistics.spell s ON s.code = l.code
             WHERE s.kind <> 'LATE' AND s.from_at >= :from)
        SELECT statistics.month_of(from_at) AS month, kind, count(*) AS n
          FROM told
         WHERE to_at IS NULL OR statistics.month_of(from_at) < statistics.month_of(to_at)
         GROUP BY 1, 2
        """;

    private final JdbcClient sql;

    MonthQuery(JdbcClient sql) {
        this.sql = sql;
    }

    /** From that month on. */
    Map<ReportMonth, Counts> known(Collection<String> agencies, ReportMonth first, Instant known) {
        var months = new HashMap<ReportMonth, Map<Measure, Long>>();
        sql.sql(HandledQuery.then(MONTHS))
                .param("agencies", agencies.toArray(String[]::new))
                .param("from", Sql.at(ReportPeriod.monthOf(first.firstDay()).begins()))
                .param("known", Sql.at(known))
                .query(row -> {
                    months.computeIfAbsent(
                                    ReportMonth.ofKey(row.getObject("month", LocalDate.class)),
                                    _ -> new EnumMap<>(Measure.class))
                            .put(Measure.valueOf(row.getString("kind")), row.getLong("n"));
                });
        var counts = new HashMap<ReportMonth, Counts>();
        months.forEach((month, values) -> counts.put(month, new Counts(values)));
        return counts;
    }
}
