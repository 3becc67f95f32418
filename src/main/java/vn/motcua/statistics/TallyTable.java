package vn.motcua.statistics;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many of each month, and with them the months of agencies; changed by differences only. */
@Component
class TallyTable {

    private final JdbcClient sql;
    private final MonthTable months;

    TallyTable(JdbcClient sql, MonthTable months) {
        this.sql = sql;
        this.months = months;
    }

    void change(Map<Tallied, Integer> change) {
        if (change.isEmpty()) return;
        months.change(change);
        var rows = List.copyOf(change.keySet());
        sql.sql("""
            MERGE INTO statistics.tally t
            USING unnest(CAST(:agencies AS text[]), CAST(:procedures AS bigint[]), CAST(:kinds AS text[]),
                         CAST(:froms AS date[]), CAST(:tos AS date[]), CAST(:changes AS int[]))
                  AS c (agency, procedure_version, kind, from_month, to_month, n)
               ON t.agency = c.agency AND t.procedure_version = c.procedure_version AND t.kind = c.kind
              AND t.from_month = c.from_month AND t.to_month = c.to_month
             WHEN MATCHED THEN UPDATE SET n = t.n + c.n
             WHEN NOT MATCHED THEN INSERT VALUES
                  (c.agency, c.procedure_version, c.kind, c.from_month, c.to_month, c.n)
            """)
                .param("agencies", column(rows, Tallied::agency).toArray(String[]::new))
                .param("procedures", column(rows, Tallied::procedure).toArray(Long[]::new))
                .param("kinds", column(rows, Tallied::kind).toArray(String[]::new))
                .param("froms", column(rows, it -> it.from().key().toString()).toArray(String[]::new))
                .param("tos", column(rows, it -> it.to().key().toString()).toArray(String[]::new))
                .param(
                        "changes",
                        column(rows, it -> requireNonNull(change.get(it))).toArray(Integer[]::new))
                .update();
    }

    private static <T> List<T> column(List<Tallied> rows, Function<Tallied, T> part) {
        return rows.stream().map(part).toList();
    }

    /** Of whom anything was ever counted. */
    List<String> agencies() {
        return sql.sql("SELECT DISTINCT agency FROM statistics.tally")
                .query((row, _) -> row.getString("agency"))
                .list();
    }

    Optional<ReportMonth> firstMonth() {
        return sql.sql("SELECT min(from_month) FROM statistics.tally HAVING min(from_month) IS NOT NULL")
                .query(LocalDate.class)
                .optional()
                .map(ReportMonth::ofKey);
    }
}
