package vn.motcua.route;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.DossierCode;

/** Dossiers stopped for good on which steps stand open all the same. */
@Component
class StoppedBeforeQuery {

    private final JdbcClient sql;
    private final Catalogue catalogue;

    StoppedBeforeQuery(JdbcClient sql, Catalogue catalogue) {
        this.sql = sql;
        this.catalogue = catalogue;
    }

    List<DossierCode> after(String code, int limit) {
        return sql.sql("""
            SELECT d.code FROM dossier.v_dossier d
             WHERE d.status = 8 AND NOT d.procedure_version = ANY(:goingOn) AND d.code > :after
               AND EXISTS (SELECT FROM route.step_open s WHERE s.code = d.code)
             ORDER BY d.code LIMIT :limit
            """)
                .param("goingOn", catalogue.goingOnAfterStops().toArray(Long[]::new))
                .param("after", code)
                .param("limit", limit)
                .query((row, _) -> new DossierCode(row.getString("code")))
                .list();
    }
}
