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

/** The steps of a dossier, ended and open, in order; and whether those of all dossiers fit together. */
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
                SELECT leg_no, seq, procedure_version, step_key, kind, agency, unit, role, holder, opened_at, due_at,
                       closed_at, outcome, note, minutes, number, paused_minutes, NULL AS suspended_at
                  FROM route.step WHERE code = :code
                UNION ALL
                SELECT leg_no, seq, procedure_version, step_key, kind, agency, unit, role, holder, opened_at, due_at,
                       NULL, NULL, NULL, NULL, NULL, paused_minutes, suspended_at
                  FROM route.step_open WHERE code = :code
                 ORDER BY leg_no, seq
                """).param("code", code.value()).query(this::read).list();
    }

    Optional<OpenStep> open(DossierCode code) {
        return sql.sql("""
                SELECT * FROM route.step_open WHERE code = :code ORDER BY leg_no DESC LIMIT 1
                """).param("code", code.value()).query(StepColumns::read).optional();
    }

    /** What must never be: one line for each dossier found, the first twenty of each sort. */
    List<String> violations() {
        return sql.sql("""
                (SELECT 'live without an open leg: ' || d.code
                   FROM dossier.v_dossier d
                  WHERE d.finished_at IS NULL AND d.status <> 7
                    AND NOT EXISTS (SELECT FROM route.leg l WHERE l.code = d.code AND l.closed_at IS NULL)
                  LIMIT 20)
                UNION ALL
                (SELECT 'open leg with ' || count(s.id) || ' open steps: ' || l.code
                   FROM route.leg l LEFT JOIN route.step_open s USING (code, leg_no)
                  WHERE l.closed_at IS NULL
                  GROUP BY l.code, l.leg_no HAVING count(s.id) <> 1
                  LIMIT 20)
                UNION ALL
                (SELECT 'open step of a closed leg: ' || s.code
                   FROM route.step_open s JOIN route.leg l USING (code, leg_no)
                  WHERE l.closed_at IS NOT NULL LIMIT 20)
                UNION ALL
                (SELECT 'open leg of an ended dossier: ' || l.code
                   FROM route.leg l JOIN dossier.v_dossier d USING (code)
                  WHERE l.closed_at IS NULL AND (d.finished_at IS NOT NULL OR d.status = 7)
                  LIMIT 20)
                UNION ALL
                (SELECT 'suspended though the clock runs: ' || s.code
                   FROM route.step_open s JOIN dossier.v_dossier d USING (code)
                  WHERE s.awaits_at IS NOT NULL AND d.due_at IS NOT NULL LIMIT 20)
                UNION ALL
                (SELECT 'worked on though the clock stands still: ' || s.code
                   FROM route.step_open s JOIN dossier.v_dossier d USING (code)
                  WHERE s.awaits_at IS NULL AND d.due_at IS NULL AND d.status IN (5, 6, 8)
                  LIMIT 20)
                UNION ALL
                (SELECT 'gap or overlap of custody: ' || t.code
                   FROM (SELECT code, opened_at,
                                lag(closed_at) OVER (PARTITION BY code ORDER BY leg_no, seq) AS closed_before,
                                row_number() OVER (PARTITION BY code ORDER BY leg_no, seq) AS place
                           FROM route.v_step_time) t
                  WHERE t.place > 1 AND t.opened_at IS DISTINCT FROM t.closed_before
                    -- Between a wrong result and the work on it nobody had the dossier but its citizen or the desk.
                    AND NOT EXISTS (SELECT FROM route.leg l
                                     WHERE l.code = t.code AND l.reopened AND l.opened_at = t.opened_at)
                  LIMIT 20)
                """).query((row, _) -> row.getString(1)).list();
    }

    private StepTime read(ResultSet row, int number) throws SQLException {
        var version = row.getLong("procedure_version");
        var step = row.getString("step_key");
        return new StepTime(
                row.getInt("leg_no"),
                row.getInt("seq"),
                step,
                names.step(version, step),
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
                row.getString("number"));
    }
}
