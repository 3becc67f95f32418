package vn.motcua.dossier;

import static vn.motcua.platform.OperationalReport.Told.OFFICER;
import static vn.motcua.platform.OperationalReport.Told.WORD;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.platform.OperationalReport;
import vn.motcua.platform.OperationalReport.By;
import vn.motcua.platform.OperationalReport.Detail;
import vn.motcua.platform.OperationalReport.Figure;

/** What was decided of what was received in a period, and for which lateness citizens were asked to forgive. */
@Configuration(proxyBeanMethods = false)
class DossierReportQuery {

    private static final String RESULTS = """
        SELECT d.code, 0 AS n, t.agency, t.received_at AS at, d.procedure_version, d.channel, d.due_at,
               d.finished_at, d.outcome
          FROM dossier.party t JOIN dossier.v_dossier d ON d.code = t.code AND d.agency = t.agency
        """;

    private static final String APOLOGIES = """
        SELECT a.code, a.number AS n, a.agency, a.at, d.procedure_version, a.signer, a.reason, a.lawful,
               a.due_before, a.new_due_at
          FROM dossier.reappointment a JOIN dossier.dossier d ON d.code = a.code
        """;

    @Bean
    static OperationalReport resultsReport() {
        return new OperationalReport(
                "results",
                RESULTS,
                List.of(
                        By.AGENCY,
                        By.FIELD,
                        By.PROCEDURE,
                        new By("channel", "'channel.' || r.channel", WORD),
                        By.MONTH),
                List.of(
                        Figure.count("received", "true"),
                        Figure.count("granted", "r.outcome = 'GRANTED'"),
                        Figure.count("partly", "r.outcome = 'PARTLY'"),
                        Figure.count("refused", "r.outcome = 'REFUSED'"),
                        Figure.share("refused-share", "r.outcome = 'REFUSED'", "r.outcome IS NOT NULL")),
                List.of(
                        new Detail("outcome", "'outcome.' || r.outcome", WORD),
                        Detail.moment("due", "r.due_at"),
                        Detail.moment("finished", "r.finished_at")));
    }

    @Bean
    static OperationalReport apologiesReport() {
        return new OperationalReport(
                "apologies",
                APOLOGIES,
                List.of(
                        By.AGENCY,
                        By.FIELD,
                        By.PROCEDURE,
                        new By("signer", "r.signer", OFFICER),
                        By.text("reason", "r.reason"),
                        By.MONTH),
                List.of(
                        Figure.count("issued", "true"),
                        Figure.count("lawful", "r.lawful"),
                        Figure.count("late", "NOT r.lawful")),
                List.of(
                        Detail.text("reason", "r.reason"),
                        new Detail("signer", "r.signer", OFFICER),
                        Detail.moment("due-before", "r.due_before"),
                        Detail.moment("due-after", "r.new_due_at")));
    }
}
