package vn.motcua.score;

import static vn.motcua.platform.OperationalReport.Told.DAYS;
import static vn.motcua.platform.OperationalReport.Told.PERCENT;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.platform.OperationalReport;
import vn.motcua.platform.OperationalReport.By;
import vn.motcua.platform.OperationalReport.Detail;
import vn.motcua.platform.OperationalReport.Figure;

/** How long dossiers took against the time allowed: what stands behind a part of the index. */
@Configuration(proxyBeanMethods = false)
class DurationReportQuery {

    private static final String SPANS = """
        SELECT l.code, 0 AS n, l.agency, l.exit_at AS at, l.procedure_version,
               extract(epoch FROM l.exit_at - l.received_at) / 86400 AS used,
               extract(epoch FROM l.due_at - l.received_at) / 86400 AS allowed
          FROM statistics.v_life l
         WHERE l.counted AND l.exit_kind IN ('EARLY', 'ON_TIME', 'OVERDUE') AND l.due_at IS NOT NULL
        """;

    @Bean
    static OperationalReport durationsReport() {
        return new OperationalReport(
                "durations",
                SPANS,
                List.of(By.PROCEDURE, By.AGENCY, By.FIELD, By.MONTH),
                List.of(
                        Figure.count("finished", "true"),
                        Figure.mean("used", "r.used", "true", DAYS),
                        Figure.mean("allowed", "r.allowed", "true", DAYS),
                        new Figure(
                                "share", "round(100.0 * sum(r.used) / nullif(sum(r.allowed), 0), 1)", "true", PERCENT),
                        Figure.count("longer", "r.used > r.allowed")),
                List.of(
                        new Detail("taken", "round(r.used, 1)", DAYS),
                        new Detail("allowed", "round(r.allowed, 1)", DAYS)));
    }
}
