package vn.motcua.supplement;

import static vn.motcua.platform.OperationalReport.Told.DAYS;
import static vn.motcua.platform.OperationalReport.Told.OFFICER;
import static vn.motcua.platform.OperationalReport.Told.WORD;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.platform.OperationalReport;
import vn.motcua.platform.OperationalReport.By;
import vn.motcua.platform.OperationalReport.Detail;
import vn.motcua.platform.OperationalReport.Figure;

/** What citizens were asked for after receipt, and whether more than once, which no law wants (NĐ 61/2018 Art. 11). */
@Configuration(proxyBeanMethods = false)
class SupplementReportQuery {

    private static final String REQUESTS = """
        SELECT q.code, q.number AS n, q.desk AS agency, q.issued_at AS at, d.procedure_version, q.nth, q.state,
               q.reason, q.asked_by, q.beyond_max, q.closed_at,
               extract(epoch FROM q.closed_at - q.issued_at) / 86400 AS days
          FROM supplement.request q JOIN dossier.v_dossier d ON d.code = q.code
         WHERE q.issued_at IS NOT NULL
        """;

    @Bean
    static OperationalReport supplementsReport() {
        return new OperationalReport(
                "supplements",
                REQUESTS,
                List.of(
                        By.AGENCY,
                        By.FIELD,
                        By.PROCEDURE,
                        By.text("reason", "r.reason"),
                        new By("officer", "r.asked_by", OFFICER),
                        By.MONTH),
                List.of(
                        Figure.count("asked", "true"),
                        Figure.count("again", "r.nth > 1"),
                        Figure.count("beyond", "r.beyond_max"),
                        Figure.count("answered", "r.state = 'ANSWERED'"),
                        Figure.count("waiting", "r.state = 'ISSUED'"),
                        Figure.mean("days", "r.days", "r.state = 'ANSWERED'", DAYS)),
                List.of(
                        Detail.text("reason", "r.reason"),
                        new Detail("officer", "r.asked_by", OFFICER),
                        new Detail("state", "'supplement.' || r.state", WORD),
                        Detail.moment("closed", "r.closed_at")));
    }
}
