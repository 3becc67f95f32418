package vn.motcua.route;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.platform.Sql;

/** The steps of a dossier, ended and open, in order. */
@Component
class TrailQuery {

    private final JdbcClient sql;
    private final StepNames names;

    TrailQuery(JdbcClient sql, StepNames names) {
        this.sql = sql;
        this.names = names;
    }

    List<StepTime> of(DossierCode code) {
        return sql.sql("""
            SELECT leg_no, seq, procedure_version, step_key, kind, agency, unit, role,
                   CASE WHEN outcome IN ('STOPPED', 'WITHDRAWN') THEN held_by ELSE holder END AS holder,
                   opened_at, due_at,
                   CASE WHEN outcome NOT IN ('STOPPED', 'WITHDRAWN') THEN instead_of END AS instead_of, signed_as,
                   closed_at, outcome, note, minutes, number, paused_minutes, NULL AS suspended_at
              FROM route.step WHERE code = :code
            UNION ALL
            SELECT leg_no, seq, procedure_version, step_key, kind, agency, unit, role, holder, opened_at, due_at,
                   NULL, NULL, NULL, NULL, NULL, NULL, NULL, paused_minutes, suspended_at
              FROM route.step_open WHERE code = :code
             ORDER BY leg_no, seq
            """).param("code", code.value()).query(this::read).list();
    }

    Optional<OpenStep> open(DossierCode code) {
        return sql.sql("""
            SELECT * FROM route.step_open WHERE code = :code ORDER BY leg_no DESC LIMIT 1
            """).param("code", code.value()).query(StepColumns::read).optional();
    }

    /** All that is open of it, leg by leg. */
    List<OpenStep> allOpen(DossierCode code) {
        return sql.sql("SELECT * FROM route.step_open WHERE code = :code ORDER BY leg_no")
                .param("code", code.value())
                .query(StepColumns::read)
                .list();
    }

    private StepTime read(ResultSet row, int number) throws SQLException {
        var version = row.getLong("procedure_version");
        var step = row.getString("step_key");
        return new StepTime(
                row.getInt("leg_no"),
                row.getInt("seq"),
                step,
                names.step(version, step, row.getString("kind")),
                row.getString("kind"),
                new StepTime.Post(
                        row.getString("agency"), row.getString("unit"), row.getString("role"), row.getString("holder")),
                new StepTime.Span(
                        Sql.instant(row, "opened_at"),
                        Sql.instant(row, "due_at"),
                        Sql.instantOrNull(row, "closed_at"),
                        row.getLong("paused_minutes"),
                        Sql.instantOrNull(row, "suspended_at")),
                end(row, version, step));
    }

    private StepTime.@Nullable End end(ResultSet row, long version, String step) throws SQLException {
        var outcome = row.getString("outcome");
        if (outcome == null) return null;
        return new StepTime.End(
                outcome,
                names.outcome(version, step, outcome),
                row.getString("note"),
                row.getLong("minutes"),
                row.getString("number"),
                new StepTime.Ender(row.getString("instead_of"), row.getString("signed_as")));
    }
}
