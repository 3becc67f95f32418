package vn.motcua.statistics;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Under which names agencies have received dossiers, those that went on in them included. */
@Component
class HeirQuery {

    private final JdbcClient sql;

    HeirQuery(JdbcClient sql) {
        this.sql = sql;
    }

    List<String> names(Collection<String> heirs, LocalDate on) {
        return sql.sql("""
            SELECT agency FROM organisation.v_heir
             WHERE heir = ANY (CAST(:heirs AS text[])) AND since <= :on AND (until IS NULL OR until > :on)
             ORDER BY agency
            """)
                .param("heirs", heirs.toArray(String[]::new))
                .param("on", on)
                .query((row, _) -> row.getString("agency"))
                .list();
    }
}
