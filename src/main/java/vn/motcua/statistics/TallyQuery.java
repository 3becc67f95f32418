package vn.motcua.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The measures of a period from the tallies: whole months are added up, no dossier is looked at. */
@Component
class TallyQuery {

    private static final String TALLIED = """
        WITH t AS (
            SELECT agency, procedure_version, kind,
                   sum(n) FILTER (WHERE kind LIKE 'RECEIVED%' OR to_month > :last) AS n
              FROM statistics.tally
             WHERE from_month BETWEEN :first AND :last AND kind NOT IN ('HANDLED', 'LATE')
               AND agency = ANY (CAST(:agencies AS text[]))
             GROUP BY agency, procedure_version, kind
             UNION ALL
            SELECT agency, procedure_version, 'CARRIED', sum(n)
              FROM statistics.tally
             WHERE daterange(from_month, to_month) @> CAST(:before AS date)
               AND (kind IN ('HANDLED', 'LATE') OR to_month < DATE '9999-01-01')
               AND (kind = 'HANDLED' OR kind <> 'LATE' AND to_month <= :last)
               AND agency = ANY (CAST(:agencies AS text[]))
             GROUP BY agency, procedure_version
             UNION ALL
            SELECT agency, procedure_version, kind,
                   sum(n) FILTER (WHERE kind = 'HANDLED' OR from_month < :running)
              FROM statistics.tally
             WHERE daterange(from_month, to_month) @> CAST(:last AS date) AND kind IN ('HANDLED', 'LATE')
               AND agency = ANY (CAST(:agencies AS text[]))
             GROUP BY agency, procedure_version, kind)
        SELECT p.field AS line,
               sum(n) FILTER (WHERE kind = 'RECEIVED_ONLINE') AS received_online,
               sum(n) FILTER (WHERE kind = 'RECEIVED_IN_PERSON') AS received_in_person,
               sum(n) FILTER (WHERE kind = 'RECEIVED_POST') AS received_post,
               sum(n) FILTER (WHERE kind = 'CARRIED') AS carried,
               sum(n) FILTER (WHERE kind = 'EARLY') AS early,
               sum(n) FILTER (WHERE kind = 'ON_TIME') AS on_time,
               sum(n) FILTER (WHERE kind = 'OVERDUE') AS overdue,
               sum(n) FILTER (WHERE kind = 'WAITING') AS waiting,
               sum(n) FILTER (WHERE kind = 'WITHDRAWN') AS withdrawn,
               sum(n) FILTER (WHERE kind = 'STOPPED') AS stopped,
               sum(n) FILTER (WHERE kind = 'HANDLED') AS open,
               sum(n) FILTER (WHERE kind = 'LATE') AS open_late
          FROM t
          JOIN catalogue.v_procedure_version p ON p.id = t.procedure_version
          JOIN organisation.v_heir h ON h.agency = t.agency AND daterange(h.since, h.until) @> CAST(:on AS date)
         WHERE (CAST(:field AS text) IS NULL OR p.field = :field)
           AND (CAST(:procedure AS text) IS NULL OR p.family = :procedure)
         GROUP BY line
        """;

    /** What the statement gives as it is; what is open is the rest. */
    private static final Set<Measure> ADDED = EnumSet.complementOf(EnumSet.of(Measure.OPEN_IN_TIME, Measure.OPEN_LATE));

    private final JdbcClient sql;
    private final LateNowQuery lateNow;

    TallyQuery(JdbcClient sql, LateNowQuery lateNow) {
        this.sql = sql;
        this.lateNow = lateNow;
    }

    /** By line, in the order of its key; lines of nothing but zeros are left out. */
    Map<String, Counts> of(Asked it, Instant now) {
        var running = running(it.period(), now);
        var late = it.period().isOver(now) ? Map.<String, Long>of() : lateNow.of(it, running, now);
        var counts = new TreeMap<String, Counts>();
        // Some thousand rows by index: starting other processes for them took three times as long as the sum.
        sql.sql("SET LOCAL max_parallel_workers_per_gather = 0").update();
        tallied(it, running)
                .query((row, _) -> Map.entry(row.getString("line"), counts(row, late)))
                .list()
                .forEach(line -> counts.put(line.getKey(), line.getValue()));
        counts.values().removeIf(Counts::isEmpty);
        return counts;
    }

    /** The month that has not ended at the cut-off; none of a period that is over. */
    private static ReportMonth running(ReportPeriod period, Instant now) {
        return period.isOver(now) ? ReportMonth.NEVER : ReportMonth.of(now);
    }

    private StatementSpec tallied(Asked it, ReportMonth running) {
        return sql.sql(it.by().in(TALLIED))
                .param("on", it.on())
                .param("agencies", it.agencies().toArray(String[]::new))
                .param("before", it.period().first().plus(-1).key())
                .param("first", it.period().first().key())
                .param("last", it.period().last().key())
                .param("field", it.only().field())
                .param("procedure", it.only().procedure())
                .param("running", running.key());
    }

    private static Counts counts(ResultSet row, Map<String, Long> lateNow) throws SQLException {
        var counts = new EnumMap<Measure, Long>(Measure.class);
        for (var it : ADDED) counts.put(it, row.getLong(it.name()));
        var late = row.getLong("open_late") + lateNow.getOrDefault(row.getString("line"), 0L);
        counts.put(Measure.OPEN_LATE, late);
        counts.put(Measure.OPEN_IN_TIME, row.getLong("open") - late);
        return new Counts(counts);
    }
}
