package vn.motcua.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;
import vn.motcua.statistics.ReportPeriod;

/** What steps that ended in a period were given and used, in working minutes; as the report of steps counts them. */
@Component
class StepQuery {

    private static final int SLOWEST = 10;

    private static final String SPENT = """
        SELECT p.family, t.name AS step, count(*) AS n, round(avg(t.minutes)) AS budget,
               round(avg(s.minutes)) AS used, count(*) FILTER (WHERE s.minutes > t.minutes) AS over
          FROM route.v_ended_step s
          JOIN catalogue.v_procedure_version p ON p.id = s.procedure_version
          JOIN catalogue.v_step t ON t.version = s.procedure_version AND t.key = s.step_key
         WHERE s.agency = ANY (CAST(:agencies AS text[])) AND s.closed_at >= :from AND s.closed_at < :until
         GROUP BY p.family, t.name
         ORDER BY sum(greatest(s.minutes - t.minutes, 0)) DESC, count(*) DESC, p.family, t.name
         LIMIT :most
        """;

    private final JdbcClient sql;

    StepQuery(JdbcClient sql) {
        this.sql = sql;
    }

    /** {@code over}: how many of those steps used more than they were given. */
    record Row(String family, String step, long n, long budget, long used, long over) {

        Share overShare() {
            return new Share(over, n);
        }

        Share usedShare() {
            return new Share(used, budget);
        }

        Heat heat() {
            return Heat.of(used, budget);
        }
    }

    /** Where most was used beyond what was given, over all procedures. */
    List<Row> slowest(List<String> agencies, ReportPeriod period) {
        return spent(SPENT, agencies, period, SLOWEST).query(StepQuery::row).list();
    }

    List<Row> of(String family, List<String> agencies, ReportPeriod period) {
        var ofFamily = SPENT.replace("s.closed_at < :until", "s.closed_at < :until AND p.family = :family");
        return spent(ofFamily, agencies, period, LiveCountQuery.COUNT_MAX)
                .param("family", family)
                .query(StepQuery::row)
                .list();
    }

    private StatementSpec spent(String read, List<String> agencies, ReportPeriod period, int most) {
        return sql.sql(read)
                .param("agencies", agencies.toArray(String[]::new))
                .param("from", Sql.at(period.begins()))
                .param("until", Sql.at(period.ends()))
                .param("most", most);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("family"),
                row.getString("step"),
                row.getLong("n"),
                row.getLong("budget"),
                row.getLong("used"),
                row.getLong("over"));
    }
}
