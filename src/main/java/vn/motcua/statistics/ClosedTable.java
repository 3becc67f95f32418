package vn.motcua.statistics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

/** The numbers of closed periods, by agency and version of a procedure; written once. */
@Component
class ClosedTable {

    private static final String COUNTS = """
        SELECT p.field AS line, t.measure, sum(t.n) AS n
          FROM statistics.closed_count t
          JOIN catalogue.v_procedure_version p ON p.id = t.procedure_version
          JOIN organisation.v_heir h ON h.agency = t.agency AND daterange(h.since, h.until) @> CAST(:on AS date)
         WHERE t.period = :period AND t.agency = ANY (CAST(:agencies AS text[]))
           AND (CAST(:field AS text) IS NULL OR p.field = :field)
           AND (CAST(:procedure AS text) IS NULL OR p.family = :procedure)
         GROUP BY line, t.measure
        """;

    private final JdbcClient sql;

    ClosedTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Instant> closedAt(ReportPeriod period) {
        return sql.sql("SELECT closed_at FROM statistics.closed_period WHERE period = :period")
                .param("period", period.key())
                .query((row, _) -> Sql.instant(row, "closed_at"))
                .optional();
    }

    /** False: another node has closed it. */
    boolean close(ReportPeriod period, int rules, Instant at) {
        return sql.sql("""
            INSERT INTO statistics.closed_period VALUES (:period, :rules, :at) ON CONFLICT DO NOTHING
            """)
                        .param("period", period.key())
                        .param("rules", rules)
                        .param("at", Sql.at(at))
                        .update()
                == 1;
    }

    /** {@code counts}: by {@link Grouping#EACH}. */
    void keep(ReportPeriod period, Map<String, Counts> counts) {
        var rows = new ArrayList<Row>();
        counts.forEach((line, it) -> it.values().forEach((measure, n) -> rows.add(Row.of(line, measure, n))));
        rows.removeIf(it -> it.n() == 0);
        sql.sql("""
            INSERT INTO statistics.closed_count
            SELECT :period, * FROM unnest(CAST(:agencies AS text[]), CAST(:procedures AS bigint[]),
                                          CAST(:measures AS text[]), CAST(:counts AS int[]))
            """)
                .param("period", period.key())
                .param("agencies", rows.stream().map(Row::agency).toArray(String[]::new))
                .param("procedures", rows.stream().map(Row::procedure).toArray(String[]::new))
                .param("measures", rows.stream().map(it -> it.measure().name()).toArray(String[]::new))
                .param("counts", rows.stream().map(Row::n).toArray(Long[]::new))
                .update();
    }

    private record Row(String agency, String procedure, Measure measure, long n) {
        static Row of(String line, Measure measure, long n) {
            var space = line.lastIndexOf(' ');
            return new Row(line.substring(0, space), line.substring(space + 1), measure, n);
        }
    }

    Map<String, Counts> counts(Asked it) {
        var lines = new TreeMap<String, Map<Measure, Long>>();
        sql.sql(it.by().in(COUNTS))
                .param("on", it.on())
                .param("period", it.period().key())
                .param("agencies", it.agencies().toArray(String[]::new))
                .param("field", it.only().field())
                .param("procedure", it.only().procedure())
                .query(row -> {
                    lines.computeIfAbsent(row.getString("line"), _ -> new EnumMap<>(Measure.class))
                            .put(Measure.valueOf(row.getString("measure")), row.getLong("n"));
                });
        var counts = new TreeMap<String, Counts>();
        lines.forEach((line, values) -> counts.put(line, new Counts(values)));
        return counts;
    }

    /** Of those that were asked about. */
    List<String> closed(List<ReportPeriod> periods) {
        return sql.sql("SELECT period FROM statistics.closed_period WHERE period = ANY (CAST(:periods AS text[]))")
                .param("periods", periods.stream().map(ReportPeriod::key).toArray(String[]::new))
                .query((row, _) -> row.getString(1))
                .list();
    }
}
