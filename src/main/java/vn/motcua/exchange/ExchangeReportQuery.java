package vn.motcua.exchange;

import static vn.motcua.platform.OperationalReport.Told.NUMBER;
import static vn.motcua.platform.OperationalReport.Told.TEXT;
import static vn.motcua.platform.OperationalReport.Told.WORD;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.platform.OperationalReport;
import vn.motcua.platform.OperationalReport.By;
import vn.motcua.platform.OperationalReport.Detail;
import vn.motcua.platform.OperationalReport.Figure;

/** What was sent to systems of other agencies, and what still waits. */
@Configuration(proxyBeanMethods = false)
class ExchangeReportQuery {

    private static final String SENT = """
        SELECT s.code, CAST(s.seq AS int) AS n, d.agency, s.queued_at AS at, d.procedure_version, s.partner, s.type,
               s.attempts, s.sent_at,
               CASE WHEN s.last_error LIKE 'the address leads%' THEN 'NOWHERE'
                    WHEN s.last_error LIKE '%imeout%' THEN 'TIMEOUT'
                    WHEN s.last_error LIKE 'java.%' OR s.last_error LIKE 'javax.%' THEN 'UNREACHABLE'
                    WHEN s.last_error LIKE 'stopped%' THEN 'STOPPED'
                    WHEN s.last_error ~ '^5' THEN 'BROKEN'
                    WHEN s.last_error ~ '^(401|403)' THEN 'FORBIDDEN'
                    WHEN s.last_error ~ '^(408|425|429)' THEN 'BUSY'
                    WHEN s.last_error ~ '^4' THEN 'REFUSED'
                    WHEN s.last_error IS NOT NULL THEN 'OTHER' END AS failure
          FROM exchange.sent s JOIN dossier.v_dossier d ON d.code = s.code
        """;

    @Bean
    static OperationalReport synchronisationReport() {
        return new OperationalReport(
                "synchronisation",
                SENT,
                List.of(
                        new By("partner", "r.partner", TEXT),
                        By.AGENCY,
                        By.FIELD,
                        By.PROCEDURE,
                        new By("failure", "'failure.' || r.failure", WORD),
                        By.MONTH),
                List.of(
                        Figure.count("messages", "true"),
                        Figure.count("acknowledged", "r.sent_at IS NOT NULL"),
                        Figure.count("waiting", "r.sent_at IS NULL AND r.attempts = 0"),
                        Figure.count("failed", "r.sent_at IS NULL AND r.attempts > 0"),
                        Figure.count("retried", "r.sent_at IS NOT NULL AND r.attempts > 1")),
                List.of(
                        Detail.text("partner", "r.partner"),
                        new Detail("attempts", "r.attempts", NUMBER),
                        Detail.moment("sent", "r.sent_at"),
                        new Detail("error", "'failure.' || r.failure", WORD)));
    }
}
