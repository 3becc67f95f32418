package vn.motcua.statistics;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What came to an agency in a month and what left it, added up over all procedures; changed by differences only. */
@Component
class MonthTable {

    /** What a month by itself says; what it carried over and what is still open hang on all months before. */
    static final Set<Measure> MEASURES =
            EnumSet.complementOf(EnumSet.of(Measure.CARRIED, Measure.OPEN_IN_TIME, Measure.OPEN_LATE));

    private static final Set<String> KINDS =
            MEASURES.stream().map(Measure::name).collect(Collectors.toUnmodifiableSet());

    private static final String CHANGE = """
        MERGE INTO statistics.month_count t
        USING (SELECT agency, month,
                      coalesce(sum(n) FILTER (WHERE kind = 'RECEIVED_ONLINE'), 0) AS online,
                      coalesce(sum(n) FILTER (WHERE kind = 'RECEIVED_IN_PERSON'), 0) AS in_person,
                      coalesce(sum(n) FILTER (WHERE kind = 'RECEIVED_POST'), 0) AS post,
                      coalesce(sum(n) FILTER (WHERE kind = 'EARLY'), 0) AS early,
                      coalesce(sum(n) FILTER (WHERE kind = 'ON_TIME'), 0) AS on_time,
                      coalesce(sum(n) FILTER (WHERE kind = 'OVERDUE'), 0) AS overdue,
                      coalesce(sum(n) FILTER (WHERE kind = 'WAITING'), 0) AS waiting,
                      coalesce(sum(n) FILTER (WHERE kind = 'WITHDRAWN'), 0) AS withdrawn,
                      coalesce(sum(n) FILTER (WHERE kind = 'STOPPED'), 0) AS stopped
                 FROM unnest(CAST(:agencies AS text[]), CAST(:kinds AS text[]), CAST(:months AS date[]),
                             CAST(:changes AS int[])) AS r (agency, kind, month, n)
                GROUP BY agency, month) c
           ON t.agency = c.agency AND t.month = c.month
         WHEN MATCHED THEN UPDATE
          SET received_online = received_online + c.online, received_in_person = received_in_person + c.in_person,
              received_post = received_post + c.post, early = t.early + c.early, on_time = t.on_time + c.on_time,
              overdue = t.overdue + c.overdue, waiting = t.waiting + c.waiting,
              withdrawn = t.withdrawn + c.withdrawn, stopped = t.stopped + c.stopped
         WHEN NOT MATCHED THEN INSERT VALUES
              (c.agency, c.month, c.online, c.in_person, c.post, c.early, c.on_time, c.overdue, c.waiting,
               c.withdrawn, c.stopped)
        """;

    private static final String MONTHS = """
        SELECT month, sum(received_online) AS received_online, sum(received_in_person) AS received_in_person,
               sum(received_post) AS received_post, sum(early) AS early, sum(on_time) AS on_time,
               sum(overdue) AS overdue, sum(waiting) AS waiting, sum(withdrawn) AS withdrawn,
               sum(stopped) AS stopped
          FROM statistics.month_count
         WHERE agency = ANY (CAST(:agencies AS text[])) AND month BETWEEN :first AND :last
         GROUP BY month
        """;

    private static final String DIFFERENCES = """
        SELECT 'the month ' || concat_ws(' ', agency, month) || ' of an agency differs from its tallies'
          FROM (SELECT agency, from_month AS month, sum(n) FILTER (WHERE kind LIKE 'RECEIVED%') AS came,
                       sum(n) FILTER (WHERE kind = 'EARLY') AS early,
                       sum(n) FILTER (WHERE kind = 'ON_TIME') AS on_time,
                       sum(n) FILTER (WHERE kind = 'OVERDUE') AS overdue,
                       sum(n) FILTER (WHERE kind IN ('WAITING', 'WITHDRAWN', 'STOPPED')) AS away
                  FROM statistics.tally WHERE from_month < to_month AND kind NOT IN ('LATE', 'HANDLED')
                 GROUP BY agency, from_month) t
          FULL JOIN statistics.month_count m USING (agency, month)
         WHERE coalesce(t.came, 0) <> coalesce(m.received_online + m.received_in_person + m.received_post, 0)
            OR coalesce(t.early, 0) <> coalesce(m.early, 0) OR coalesce(t.on_time, 0) <> coalesce(m.on_time, 0)
            OR coalesce(t.overdue, 0) <> coalesce(m.overdue, 0)
            OR coalesce(t.away, 0) <> coalesce(m.waiting + m.withdrawn + m.stopped, 0)
         LIMIT :most
        """;

    private final JdbcClient sql;

    MonthTable(JdbcClient sql) {
        this.sql = sql;
    }

    void change(Map<Tallied, Integer> change) {
        var rows = change.keySet().stream().filter(MonthTable::isCounted).toList();
        if (rows.isEmpty()) return;
        sql.sql(CHANGE)
                .param("agencies", rows.stream().map(Tallied::agency).toArray(String[]::new))
                .param("kinds", rows.stream().map(Tallied::kind).toArray(String[]::new))
                .param(
                        "months",
                        rows.stream().map(it -> it.from().key().toString()).toArray(String[]::new))
                .param(
                        "changes",
                        rows.stream().map(it -> requireNonNull(change.get(it))).toArray(Integer[]::new))
                .update();
    }

    /** What was away and back within its month is in no report of that month. */
    private static boolean isCounted(Tallied it) {
        return KINDS.contains(it.kind()) && it.from().month().isBefore(it.to().month());
    }

    /** From that month to that one; a month of nothing is left out. */
    Map<ReportMonth, Counts> of(Collection<String> agencies, ReportMonth first, ReportMonth last) {
        var months = new HashMap<ReportMonth, Counts>();
        sql.sql(MONTHS)
                .param("agencies", agencies.toArray(String[]::new))
                .param("first", first.key())
                .param("last", last.key())
                .query(row -> {
                    months.put(ReportMonth.ofKey(row.getObject("month", LocalDate.class)), counts(row));
                });
        return months;
    }

    private static Counts counts(ResultSet row) throws SQLException {
        var counts = new EnumMap<Measure, Long>(Measure.class);
        for (var it : MEASURES) counts.put(it, row.getLong(it.name()));
        return new Counts(counts);
    }

    /** Months that say something else than the tallies do; for the night. */
    List<String> differences(int most) {
        return sql.sql(DIFFERENCES)
                .param("most", most)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
