package vn.motcua.route;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.platform.Sql;

/** Steps that have ended. Rows are added, never changed. */
@Component
class StepHistoryTable {

    private final JdbcClient sql;

    StepHistoryTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** What a step was, for opening it again as it stood before. {@code keeps}: who held it is still in that post. */
    record Earlier(
            String kind,
            String agency,
            String unit,
            String role,
            String holder,
            @Nullable String cameFrom,
            boolean keeps) {}

    /** Who ended a step, told to the officer who came second. */
    record Ended(
            DossierCode code,
            long procedureVersion,
            String agency,
            String stepKey,
            String holder,
            String outcome,
            Instant closedAt) {}

    /** The numbered result and who signed it. */
    record Numbered(
            String number,
            String agency,
            Instant closedAt,
            @Nullable String signer) {}

    void keep(FinishedStep done) {
        var step = done.step();
        sql.sql("""
            WITH leg AS (
                UPDATE route.leg SET outcome = :answer, number = :number
                 WHERE code = :code AND leg_no = :leg AND CAST(:answer AS text) IS NOT NULL)
            INSERT INTO route.step (code, leg_no, seq, step_id, procedure_version, step_key, kind, agency, unit,
                   role, holder, opened_at, due_at, closed_at, outcome, note, minutes, paused_minutes,
                   came_from, number, instead_of, signed_as, officer)
            VALUES (:code, :leg, :seq, :id, :procedure, :step, :kind, :agency, :unit, :role, :holder,
                   :opened, :due, :closed, :outcome, :note, :minutes, :paused, :cameFrom, :number, :away, :block,
                   :officer)
            """)
                .param("code", step.work().code().value())
                .param("leg", step.work().leg())
                .param("seq", step.work().seq())
                .param("id", step.id())
                .param("procedure", step.work().procedureVersion())
                .param("step", step.place().step())
                .param("kind", step.place().kind())
                .param("agency", step.place().agency())
                .param("unit", step.place().unit())
                .param("role", step.place().role())
                .param("holder", done.holder())
                .param("opened", Sql.at(step.times().openedAt()))
                .param("due", Sql.at(step.times().dueAt()))
                .param("closed", Sql.at(done.closedAt()))
                .param("outcome", done.outcome())
                .param("note", done.note())
                .param("minutes", done.minutes())
                .param("paused", done.paused())
                .param("cameFrom", step.work().cameFrom())
                .param("number", done.number())
                .param("answer", done.answer())
                .param("away", done.ender().insteadOf())
                .param("block", done.ender().signature())
                .param("officer", done.ender().officer())
                .update();
    }

    /** The last step of a leg: kept, and the leg closed with it. */
    void close(FinishedStep last) {
        sql.sql("""
            WITH leg AS (
                UPDATE route.leg l
                   SET closed_at = :closed, outcome = coalesce(CAST(:answer AS text), outcome),
                       number = CASE WHEN CAST(:answer AS text) IS NULL THEN number
                                     ELSE coalesce(:number, (SELECT n.number FROM route.step n
                                                              WHERE n.code = l.code AND n.leg_no = l.leg_no
                                                                AND n.number IS NOT NULL
                                                              ORDER BY n.seq DESC LIMIT 1)) END
                 WHERE code = :code AND leg_no = :leg),
            last AS (
                DELETE FROM route.step_open WHERE id = :id RETURNING *)
            INSERT INTO route.step (code, leg_no, seq, step_id, procedure_version, step_key, kind, agency, unit,
                   role, holder, opened_at, due_at, closed_at, outcome, note, minutes, paused_minutes,
                   came_from, number, instead_of, signed_as, officer, held_by)
            SELECT code, leg_no, seq, id, procedure_version, step_key, kind, agency, unit, role, :holder,
                   opened_at, due_at, :closed, :outcome, :note, :minutes, :paused, came_from, :number, :away, :block,
                   :officer, holder
              FROM last
            """)
                .param("code", last.step().work().code().value())
                .param("leg", last.step().work().leg())
                .param("id", last.step().id())
                .param("holder", last.holder())
                .param("closed", Sql.at(last.closedAt()))
                .param("outcome", last.outcome())
                .param("note", last.note())
                .param("minutes", last.minutes())
                .param("paused", last.paused())
                .param("number", last.number())
                .param("answer", last.answer())
                .param("away", last.ender().insteadOf())
                .param("block", last.ender().signature())
                .param("officer", last.ender().officer())
                .update();
    }

    /** The last time this step was done in this leg. */
    Optional<Earlier> last(DossierCode code, int leg, String step, LocalDate on) {
        return sql.sql("""
            SELECT s.kind, s.agency, s.unit, s.role, s.holder, s.came_from,
                   EXISTS (SELECT FROM identity.v_post p
                            WHERE p.username = s.holder AND p.unit = s.unit AND p.role = s.role
                              AND p.valid_from <= :on AND (p.valid_to IS NULL OR p.valid_to > :on)) AS keeps
              FROM route.step s
             WHERE s.code = :code AND s.leg_no = :leg AND s.step_key = :step
               AND s.kind NOT IN ('HANDOVER', 'RESEND')
             ORDER BY s.seq DESC
             LIMIT 1
            """)
                .param("code", code.value())
                .param("leg", leg)
                .param("step", step)
                .param("on", on)
                .query(Earlier.class)
                .optional();
    }

    Optional<Ended> ended(StepId id) {
        return sql.sql("""
            SELECT code, procedure_version, agency, step_key, holder, outcome, closed_at
              FROM route.step WHERE step_id = :id
            """)
                .param("id", id.value())
                .query(StepHistoryTable::ended)
                .optional();
    }

    private static Ended ended(ResultSet row, int number) throws SQLException {
        return new Ended(
                new DossierCode(row.getString("code")),
                row.getLong("procedure_version"),
                row.getString("agency"),
                row.getString("step_key"),
                row.getString("holder"),
                row.getString("outcome"),
                Sql.instant(row, "closed_at"));
    }

    /** The result in force: what a wrong result was numbered with does not count. */
    Optional<Numbered> numbered(DossierCode code) {
        return sql.sql("""
            SELECT n.number, n.agency, n.closed_at,
                   (SELECT coalesce(a.officer, p.name)
                      FROM route.step a LEFT JOIN identity.v_person p ON p.username = a.holder
                     WHERE a.code = n.code AND a.kind = 'APPROVAL' AND a.outcome <> 'SENT_BACK'
                       AND (a.leg_no, a.seq) < (n.leg_no, n.seq)
                     ORDER BY a.leg_no DESC, a.seq DESC LIMIT 1) AS signer
              FROM route.step n
             WHERE n.code = :code AND n.number IS NOT NULL
               AND n.leg_no >= (SELECT coalesce(max(l.leg_no), 1) FROM route.leg l
                                 WHERE l.code = n.code AND l.reopened)
             ORDER BY n.leg_no DESC, n.seq DESC
             LIMIT 1
            """).param("code", code.value()).query(Numbered.class).optional();
    }
}
