package vn.motcua.route;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.platform.Sql;

/** Legs and their open steps. A step's row is locked before the dossier's, everywhere, so that acts never deadlock. */
@Component
class StepTable {

    private final JdbcClient sql;

    StepTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** The step, locked until the transaction ends: a second officer waits, then sees what the first has done. */
    Optional<OpenStep> lock(StepId id) {
        return sql.sql("SELECT * FROM route.step_open WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(StepTable::read)
                .optional();
    }

    Optional<OpenStep> find(StepId id) {
        return sql.sql("SELECT * FROM route.step_open WHERE id = :id")
                .param("id", id.value())
                .query(StepTable::read)
                .optional();
    }

    /** The first leg of a dossier, or one that does a wrong result again, with its first step. */
    StepId open(OpenStep first, String legKey) {
        return new StepId(sql.sql("""
                WITH leg AS (
                    INSERT INTO route.leg (code, leg_no, leg_key, agency, parent_leg, reopened, opened_at)
                    VALUES (:code, :leg, :legKey, :agency, nullif(:leg - 1, 0), :leg > 1, :opened))
                INSERT INTO route.step_open (code, leg_no, seq, procedure_version, step_key, kind, agency, unit, role,
                       opened_at, due_at, latest_start, own_due_at)
                VALUES (:code, :leg, :seq, :procedure, :step, :kind, :agency, :unit, :role,
                       :opened, :due, :latest, :ownDue)
                RETURNING id
                """)
                .params(values(first))
                .param("legKey", legKey)
                .query(Long.class)
                .single());
    }

    void hold(OpenStep step) {
        sql.sql("""
                UPDATE route.step_open SET holder = :holder, held_since = :since, version = :version, watch_at = DEFAULT
                 WHERE id = :id
                """).params(values(step)).update();
    }

    /** The leg goes on with its next step, under a new id. */
    StepId move(OpenStep next) {
        return new StepId(sql.sql("""
                UPDATE route.step_open
                   SET id = DEFAULT, version = 0, seq = :seq, came_from = :cameFrom, done_minutes = :done,
                       step_key = :step, kind = :kind, agency = :agency, unit = :unit, role = :role,
                       holder = :holder, held_since = :since, opened_at = :opened, due_at = :due,
                       latest_start = :latest, own_due_at = :ownDue, paused_minutes = 0, watch_at = DEFAULT,
                       bound_for = :boundFor, bound_unit = :boundUnit
                 WHERE id = :id
                RETURNING id
                """).params(values(next)).query(Long.class).single());
    }

    /** The leg closes and the next one opens; the row moves over, so that the dossier has a holder at every instant. */
    StepId cross(OpenStep next, String legKey) {
        return new StepId(sql.sql("""
                WITH closed AS (
                    UPDATE route.leg SET closed_at = :opened WHERE code = :code AND leg_no = :leg - 1),
                opened AS (
                    INSERT INTO route.leg (code, leg_no, leg_key, agency, parent_leg, opened_at)
                    VALUES (:code, :leg, :legKey, :agency, :leg - 1, :opened))
                UPDATE route.step_open
                   SET id = DEFAULT, version = 0, leg_no = :leg, seq = :seq, came_from = NULL, done_minutes = :done,
                       step_key = :step, kind = :kind, agency = :agency, unit = :unit, role = :role,
                       holder = NULL, held_since = NULL, opened_at = :opened, due_at = :due,
                       latest_start = :latest, own_due_at = :ownDue, paused_minutes = 0, watch_at = DEFAULT,
                       bound_for = NULL, bound_unit = NULL
                 WHERE id = :id
                RETURNING id
                """)
                .params(values(next))
                .param("legKey", legKey)
                .query(Long.class)
                .single());
    }

    /** All open steps of a dossier, locked until the transaction ends. */
    List<OpenStep> lock(DossierCode code) {
        return sql.sql("SELECT * FROM route.step_open WHERE code = :code ORDER BY leg_no FOR UPDATE")
                .param("code", code.value())
                .query(StepTable::read)
                .list();
    }

    /** Those of a dossier wait at that desk, or without one where they are; since when, if they do already, stays. */
    void suspend(DossierCode code, @Nullable String desk, Instant at) {
        sql.sql("""
                UPDATE route.step_open
                   SET awaits_at = coalesce(CAST(:desk AS text), unit),
                       suspended_at = coalesce(suspended_at, greatest(:at, opened_at))
                 WHERE code = :code
                """)
                .param("code", code.value())
                .param("desk", desk)
                .param("at", Sql.at(at))
                .update();
    }

    void resume(OpenStep step) {
        sql.sql("""
                UPDATE route.step_open
                   SET awaits_at = NULL, suspended_at = NULL, paused_minutes = :paused, due_at = :due,
                       latest_start = :latest, own_due_at = :ownDue, watch_at = DEFAULT
                 WHERE id = :id
                """).params(values(step)).update();
    }

    /** It is due at other moments; whether it is suspended stays. */
    void redate(OpenStep step) {
        sql.sql("""
                UPDATE route.step_open
                   SET due_at = :due, latest_start = :latest, own_due_at = :ownDue, watch_at = DEFAULT
                 WHERE id = :id
                """).params(values(step)).update();
    }

    private static Map<String, @Nullable Object> values(OpenStep step) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", step.id());
        values.put("version", step.version());
        values.put("code", step.work().code().value());
        values.put("leg", step.work().leg());
        values.put("seq", step.work().seq());
        values.put("procedure", step.work().procedureVersion());
        values.put("cameFrom", step.work().cameFrom());
        values.put("done", step.work().done());
        values.put("step", step.place().step());
        values.put("kind", step.place().kind());
        values.put("agency", step.place().agency());
        values.put("unit", step.place().unit());
        values.put("role", step.place().role());
        var hold = step.hold();
        values.put("holder", hold == null ? null : hold.holder());
        values.put("since", hold == null ? null : Sql.at(hold.since()));
        var bound = step.bound();
        values.put("boundFor", bound == null ? null : bound.step());
        values.put("boundUnit", bound == null ? null : bound.unit());
        putTimes(values, step);
        return values;
    }

    private static void putTimes(Map<String, @Nullable Object> values, OpenStep step) {
        values.put("opened", Sql.at(step.times().openedAt()));
        values.put("due", Sql.at(step.times().dueAt()));
        values.put("latest", Sql.at(step.times().latestStart()));
        values.put("ownDue", Sql.atOrNull(step.times().ownDueAt()));
        values.put("paused", step.rest().minutes());
    }

    static OpenStep read(ResultSet row, int number) throws SQLException {
        var holder = row.getString("holder");
        var boundFor = row.getString("bound_for");
        return new OpenStep(
                row.getLong("id"),
                row.getLong("version"),
                new OpenStep.Work(
                        new DossierCode(row.getString("code")),
                        row.getInt("leg_no"),
                        row.getInt("seq"),
                        row.getLong("procedure_version"),
                        row.getString("came_from"),
                        row.getLong("done_minutes")),
                new OpenStep.Place(
                        row.getString("step_key"),
                        row.getString("kind"),
                        row.getString("agency"),
                        row.getString("unit"),
                        row.getString("role")),
                holder == null ? null : new OpenStep.Hold(holder, Sql.instant(row, "held_since")),
                times(row),
                boundFor == null ? null : new OpenStep.Bound(boundFor, row.getString("bound_unit")),
                new OpenStep.Rest(row.getLong("paused_minutes"), Sql.instantOrNull(row, "suspended_at")));
    }

    private static OpenStep.Times times(ResultSet row) throws SQLException {
        return new OpenStep.Times(
                Sql.instant(row, "opened_at"),
                Sql.instant(row, "due_at"),
                Sql.instant(row, "latest_start"),
                Sql.instantOrNull(row, "own_due_at"));
    }
}
