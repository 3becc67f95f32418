package vn.motcua.reform;

import java.util.List;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ways that dossiers which go over still have before them: their routes, and offers between agencies. */
@Component
class OpenWaysQuery {

    private final JdbcClient sql;

    OpenWaysQuery(JdbcClient sql) {
        this.sql = sql;
    }

    record Route(long version, String received, String competent, String keeper, int dossiers) {}

    List<Route> routes(long reform) {
        return sql.sql("""
            SELECT d.procedure_version AS version, d.agency AS received, coalesce(d.competent, d.agency) AS competent,
                   f.keeper, count(*) AS dossiers
              FROM reform.foreseen f JOIN dossier.v_dossier d USING (code)
             WHERE f.reform = :reform AND d.finished_at IS NULL
             GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
            """)
                .param("reform", reform)
                .query(new SimplePropertyRowMapper<>(Route.class))
                .list();
    }

    record Offer(String fromUnit, String toUnit, String keeper) {}

    /** Offers on the way. */
    List<Offer> offers(long reform) {
        return sql.sql("""
            SELECT h.from_unit, h.to_unit, f.keeper
              FROM interlink.v_handover h JOIN reform.foreseen f USING (code)
             WHERE f.reform = :reform AND h.answer = 'OFFERED' AND h.from_agency <> h.to_agency
            """)
                .param("reform", reform)
                .query(new SimplePropertyRowMapper<>(Offer.class))
                .list();
    }
}
