package vn.motcua.reception;

import static vn.motcua.platform.OperationalReport.Told.OFFICER;
import static vn.motcua.platform.OperationalReport.Told.TEXT;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.platform.OperationalReport;
import vn.motcua.platform.OperationalReport.By;
import vn.motcua.platform.OperationalReport.Detail;
import vn.motcua.platform.OperationalReport.Figure;

/** Who was told at the counter that the dossier is not accepted, and why (form 03); nobody is named. */
@Configuration(proxyBeanMethods = false)
class ReceptionReportQuery {

    private static final String REFUSED = """
        SELECT reference AS code, 0 AS n, agency, refused_at AS at,
               (SELECT v.id FROM catalogue.v_procedure_version v
                 WHERE v.code = procedure_code AND v.valid_from <= day AND (v.valid_to IS NULL OR v.valid_to > day)
                 ORDER BY v.id LIMIT 1) AS procedure_version,
               number, procedure_code || ' – ' || procedure_name AS procedure, reason, legal_basis, officer
          FROM reception.non_acceptance
        """;

    @Bean
    static OperationalReport nonAcceptancesReport() {
        return new OperationalReport(
                        "non-acceptances",
                        REFUSED,
                        List.of(
                                By.AGENCY,
                                By.FIELD,
                                By.PROCEDURE,
                                new By("named-procedure", "r.procedure", TEXT),
                                By.text("reason", "r.reason"),
                                new By("officer", "r.officer", OFFICER),
                                By.MONTH),
                        List.of(Figure.count("told", "true")),
                        List.of(
                                Detail.text("slip", "r.number"),
                                Detail.text("procedure", "r.procedure"),
                                Detail.text("reason", "r.reason"),
                                Detail.text("basis", "r.legal_basis"),
                                new Detail("officer", "r.officer", OFFICER)))
                .notOfDossiers();
    }
}
