package vn.motcua.documents;

import static vn.motcua.platform.OperationalReport.Told.TEXT;
import static vn.motcua.platform.OperationalReport.Told.WORD;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.platform.OperationalReport;
import vn.motcua.platform.OperationalReport.By;
import vn.motcua.platform.OperationalReport.Detail;
import vn.motcua.platform.OperationalReport.Figure;

/** In what shape the papers of dossiers came (NĐ 107/2021 on digitisation). */
@Configuration(proxyBeanMethods = false)
class DocumentReportQuery {

    private static final String PAPERS = """
        SELECT p.dossier AS code, p.line AS n, t.agency, t.received_at AS at, d.procedure_version, p.name, p.kind,
               p.volunteered
          FROM dossier.v_party t
          JOIN dossier.v_dossier d ON d.code = t.code AND d.agency = t.agency
          JOIN documents.paper p ON p.dossier = t.code
        """;

    @Bean
    static OperationalReport digitisationReport() {
        return new OperationalReport(
                "digitisation",
                PAPERS,
                List.of(By.AGENCY, By.FIELD, By.PROCEDURE, new By("paper", "r.name", TEXT), By.MONTH),
                List.of(
                        Figure.dossiers("dossiers", "true"),
                        Figure.count("papers", "true"),
                        Figure.count("electronic", "r.kind = 'ELECTRONIC'"),
                        Figure.share("electronic-share", "r.kind = 'ELECTRONIC'", "true"),
                        Figure.count("originals", "r.kind = 'ORIGINAL'"),
                        Figure.count("volunteered", "r.volunteered")),
                List.of(Detail.text("paper", "r.name"), new Detail("kind", "'paper.' || r.kind", WORD)));
    }
}
