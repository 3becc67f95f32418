package vn.motcua.fees;

import static vn.motcua.platform.OperationalReport.Told.DAY;
import static vn.motcua.platform.OperationalReport.Told.DONG;
import static vn.motcua.platform.OperationalReport.Told.OFFICER;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.platform.OperationalReport;
import vn.motcua.platform.OperationalReport.By;
import vn.motcua.platform.OperationalReport.Detail;
import vn.motcua.platform.OperationalReport.Figure;

/** What cashiers took, remitted and voided, for the quarterly settlement (NĐ 61/2018 Art. 12.9). */
@Configuration(proxyBeanMethods = false)
class FeeReportQuery {

    private static final String RECEIPTS = """
        SELECT f.dossier AS code, CAST(f.number AS int) AS n, f.agency, f.taken_at AS at, d.procedure_version,
               f.number, f.year, f.amount, f.exemption, f.cashier, f.void_reason, f.voided_at IS NULL AS valid,
               CAST(f.day AS text) AS day
          FROM fees.receipt f JOIN dossier.v_dossier d ON d.code = f.dossier
        """;

    @Bean
    static OperationalReport feesReport() {
        return new OperationalReport(
                "fees",
                RECEIPTS,
                List.of(
                        new By("day", "r.day", DAY),
                        new By("cashier", "r.cashier", OFFICER),
                        By.AGENCY,
                        By.FIELD,
                        By.PROCEDURE,
                        By.text("exemption", "r.exemption"),
                        By.MONTH),
                List.of(
                        Figure.count("receipts", "r.valid"),
                        Figure.sum("amount", "r.amount", "r.valid", DONG),
                        Figure.count("exempt", "r.valid AND r.exemption IS NOT NULL"),
                        Figure.count("voided", "NOT r.valid")),
                List.of(
                        Detail.text("receipt", "r.number || '/' || r.year"),
                        new Detail("amount", "r.amount", DONG),
                        Detail.text("exemption", "r.exemption"),
                        new Detail("cashier", "r.cashier", OFFICER),
                        Detail.text("void", "r.void_reason")));
    }
}
