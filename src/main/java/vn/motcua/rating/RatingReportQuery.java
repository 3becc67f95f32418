package vn.motcua.rating;

import static vn.motcua.platform.OperationalReport.Told.NUMBER;
import static vn.motcua.platform.OperationalReport.Told.PERCENT;
import static vn.motcua.platform.OperationalReport.Told.POINTS;
import static vn.motcua.platform.OperationalReport.Told.WORD;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.platform.OperationalReport;
import vn.motcua.platform.OperationalReport.By;
import vn.motcua.platform.OperationalReport.Figure;
import vn.motcua.platform.OperationalReport.Readers;

/**
 * What citizens think, by agency and by index. No number opens: a citizen who must come back to this desk is not shown
 * to it. Of sensitive procedures a number over fewer than five dossiers is left out.
 */
@Configuration(proxyBeanMethods = false)
class RatingReportQuery {

    private static final int FEWEST = 5;

    private static final String MARKS = """
        SELECT r.code, m.number AS n, d.agency, r.at, d.procedure_version, 'rating.' || m.number AS index, m.points,
               r.satisfied, r.sensitive, r.channel
          FROM rating.v_rating r
          JOIN rating.mark m ON m.rating = r.id
          JOIN dossier.v_dossier d ON d.code = r.code
          LEFT JOIN statistics.v_life l ON l.code = r.code
         WHERE coalesce(l.counted, true)
        """;

    @Bean
    static OperationalReport satisfactionReport() {
        return new OperationalReport(
                "satisfaction",
                MARKS,
                List.of(By.AGENCY, new By("index", "r.index", WORD), By.FIELD, By.PROCEDURE, By.MONTH),
                List.of(
                        figure("rated", "count(DISTINCT r.code)", NUMBER),
                        figure("on-paper", "count(DISTINCT r.code) FILTER (WHERE r.channel = 'SLIP')", NUMBER),
                        figure("mean", "round(1.0 * sum(r.points) / nullif(count(DISTINCT r.code), 0), 1)", POINTS),
                        figure("share", "round(100.0 * sum(r.points) / nullif(2 * count(*), 0), 1)", PERCENT),
                        figure(
                                "satisfied",
                                "round(100.0 * count(DISTINCT r.code) FILTER (WHERE r.satisfied)"
                                        + " / nullif(count(DISTINCT r.code), 0), 1)",
                                PERCENT)),
                List.of(),
                new Readers(Readers.OF_REPORTS.permission(), false));
    }

    private static Figure figure(String key, String sql, OperationalReport.Told told) {
        var enough = "CASE WHEN count(DISTINCT r.code) < %d AND bool_or(r.sensitive) THEN NULL ELSE %s END"
                .formatted(FEWEST, sql);
        return new Figure(key, enough, "true", told);
    }
}
