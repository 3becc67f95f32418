package vn.motcua.route;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.LegTemplate;
import vn.motcua.dossier.DossierCode;
import vn.motcua.platform.Sql;

/** The legs of a dossier, in the order in which they were opened. */
@Component
class LegQuery {

    private final JdbcClient sql;
    private final Catalogue catalogue;

    LegQuery(JdbcClient sql, Catalogue catalogue) {
        this.sql = sql;
        this.catalogue = catalogue;
    }

    List<LegTime> of(DossierCode code) {
        return sql.sql("""
            SELECT l.leg_no, l.leg_key, l.agency, l.parent_leg, l.joined_at, l.lead, l.opened_at, l.due_at,
                   l.closed_at, l.outcome, l.number, d.procedure_version,
                   (SELECT o.kind FROM route.step_open o
                     WHERE o.code = l.code AND o.leg_no = l.leg_no AND o.kind IN ('HANDOVER', 'RESEND')) AS between
              FROM route.leg l JOIN dossier.v_dossier d ON d.code = l.code
             WHERE l.code = :code
             ORDER BY l.leg_no
            """).param("code", code.value()).query(this::read).list();
    }

    private LegTime read(ResultSet row, int number) throws SQLException {
        var leg = catalogue.version(row.getLong("procedure_version")).route().leg(row.getString("leg_key"));
        return new LegTime(
                row.getInt("leg_no"),
                leg.key(),
                leg.name(),
                row.getString("agency"),
                row.getObject("parent_leg", Integer.class),
                row.getString("joined_at") != null,
                row.getBoolean("lead"),
                new LegTime.Span(
                        Sql.instant(row, "opened_at"),
                        Sql.instantOrNull(row, "due_at"),
                        Sql.instantOrNull(row, "closed_at"),
                        row.getString("between")),
                answer(row, leg));
    }

    private static LegTime.@Nullable Answer answer(ResultSet row, LegTemplate leg) throws SQLException {
        var outcome = row.getString("outcome");
        if (outcome == null) return null;
        return new LegTime.Answer(
                leg.result() == null ? leg.name() : leg.result().name(), outcome, row.getString("number"));
    }
}
