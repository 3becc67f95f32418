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

    /** Those that ended and for which no one agency goes on, below the names of those named: a district abolished. */
    List<String> ended(Collection<String> heirs, LocalDate on) {
        return sql.sql("""
            WITH RECURSIVE mine AS (
                SELECT agency FROM organisation.v_heir
                 WHERE heir = ANY (CAST(:heirs AS text[])) AND daterange(since, until) @> CAST(:on AS date)
                 UNION
                SELECT a.code FROM mine m JOIN organisation.v_agency a ON a.parent = m.agency
                  JOIN organisation.v_heir h
                    ON h.agency = a.code AND h.heir = a.code AND daterange(h.since, h.until) @> CAST(:on AS date)
                 WHERE NOT EXISTS (
                       SELECT FROM organisation.v_agency n
                        WHERE n.code = a.code AND daterange(n.valid_from, n.valid_to) @> CAST(:on AS date)))
            SELECT agency FROM mine ORDER BY agency
            """)
                .param("heirs", heirs.toArray(String[]::new))
                .param("on", on)
                .query((row, _) -> row.getString("agency"))
                .list();
    }
}
