package vn.motcua.access;

import static vn.motcua.platform.OperationalReport.Told.OFFICER;
import static vn.motcua.platform.OperationalReport.Told.WORD;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.platform.OperationalReport;
import vn.motcua.platform.OperationalReport.By;
import vn.motcua.platform.OperationalReport.Detail;
import vn.motcua.platform.OperationalReport.Figure;
import vn.motcua.platform.OperationalReport.Readers;

/** Who looked at which dossiers of the reader's agencies, for inspection. */
@Configuration(proxyBeanMethods = false)
class AccessReportQuery {

    static final String VIEW = "ACCESS_VIEW";

    private static final String LOOKS = """
        SELECT l.code, CAST(l.id % 2000000000 AS int) AS n, l.agency, l.at, d.procedure_version, l.who, l.way, l.page
          FROM access.look l JOIN dossier.v_dossier d ON d.code = l.code
        """;

    @Bean
    static OperationalReport accessReport() {
        return new OperationalReport(
                "access",
                LOOKS,
                List.of(
                        new By("officer", "r.who", OFFICER),
                        By.text("dossier", "r.code"),
                        new By("way", "'access.' || r.way", WORD),
                        By.AGENCY,
                        By.FIELD,
                        By.PROCEDURE,
                        By.MONTH),
                List.of(
                        Figure.count("looks", "true"),
                        Figure.dossiers("dossiers", "true"),
                        Figure.count("printed", "r.way = 'PRINT'"),
                        Figure.count("programs", "r.way = 'API'"),
                        Figure.count("citizens", "r.way = 'KEY'")),
                List.of(
                        new Detail("officer", "r.who", OFFICER),
                        new Detail("way", "'access.' || r.way", WORD),
                        Detail.text("page", "r.page")),
                new Readers(VIEW, true));
    }
}
