package vn.motcua.route;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.platform.Sql;

/** Legs and their open steps. A step's row is locked before the dossier's, everywhere, so that acts never deadlock. */
@Component
class StepTable {

    private static final String UNDECIDED = """
        SELECT s.*,
               (SELECT max(n.number) FROM route.step n
                 WHERE n.code = s.code AND n.number IS NOT NULL
                   AND n.leg_no >= (SELECT coalesce(max(l.leg_no), 1) FROM route.leg l
                                     WHERE l.code = s.code AND l.reopened)) AS decided
          FROM route.step_open s WHERE s.code = :code ORDER BY s.leg_no
        """;

    /** A step takes the place of the one before, in its row. */
    static final String MOVE = """
        UPDATE route.step_open
           SET id = DEFAULT, version = 0, seq = :seq, came_from = :cameFrom, done_minutes = :done,
               step_key = :step, kind = :kind, agency = :agency, unit = :unit, role = :role,
               holder = :holder, held_since = :since, opened_at = :opened, due_at = :due,
               latest_start = :latest, own_due_at = :ownDue, paused_minutes = 0, watch_at = DEFAULT,
               bound_for = :boundFor, bound_unit = :boundUnit, silent = :silent
         WHERE id = :id
        """;

    private final JdbcClient sql;

    StepTable(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The step, locked until the transaction ends with all that are open beside it, in the order of their legs: a
     * second officer waits, then sees what the first has done, and two who end the last legs never wait for each other.
     */
    Optional<OpenStep> lock(StepId id) {
        return sql.sql("""
            SELECT * FROM route.step_open
             WHERE code = (SELECT code FROM route.step_open WHERE id = :id)
             ORDER BY leg_no FOR UPDATE
            """).param("id", id.value()).query(StepColumns::read).list().stream()
                .filter(it -> it.id() == id.value())
                .findFirst();
    }

    Optional<OpenStep> find(StepId id) {
        return sql.sql("SELECT * FROM route.step_open WHERE id = :id")
                .param("id", id.value())
                .query(StepColumns::read)
                .optional();
    }

    /** The first leg of a dossier, or one that does a wrong result again, with its first step. */
    StepId open(OpenStep first, String legKey) {
        return new StepId(sql.sql("""
            WITH leg AS (
                INSERT INTO route.leg (code, leg_no, leg_key, agency, parent_leg, reopened, opened_at, due_at)
                VALUES (:code, :leg, :legKey, :agency, nullif(:leg - 1, 0), :leg > 1, :opened, :legDue))
            INSERT INTO route.step_open (code, leg_no, seq, procedure_version, step_key, kind, agency, unit, role,
                   opened_at, due_at, latest_start, own_due_at, done_minutes, variant, leg_due_at, silent)
            VALUES (:code, :leg, :seq, :procedure, :step, :kind, :agency, :unit, :role,
                   :opened, :due, :latest, :ownDue, :done, :variant, :legDue, :silent)
            RETURNING id
            """)
                .params(StepColumns.of(first))
                .param("legKey", legKey)
                .query(Long.class)
                .single());
    }

    void hold(OpenStep step) {
        sql.sql("""
            UPDATE route.step_open SET holder = :holder, held_since = :since, version = :version, watch_at = DEFAULT
             WHERE id = :id
            """).params(StepColumns.of(step)).update();
    }

    /** All that an officer holds in posts, given to another where the other holds the post, else left to the post. */
    List<OpenStep> pass(String from, List<OpenStep.Place> posts, Heir to, Instant at) {
        return sql.sql("""
            UPDATE route.step_open s
               SET holder = h.heir, held_since = CASE WHEN h.heir IS NOT NULL THEN greatest(:at, s.opened_at) END,
                   version = version + 1, watch_at = DEFAULT
              FROM unnest(CAST(:units AS text[]), CAST(:roles AS text[]), CAST(:heirs AS text[]))
                   AS h (unit, role, heir)
             WHERE s.holder = :from AND s.unit = h.unit AND s.role = h.role
            RETURNING s.*
            """)
                .param("from", from)
                .param("units", posts.stream().map(OpenStep.Place::unit).toArray(String[]::new))
                .param("roles", posts.stream().map(OpenStep.Place::role).toArray(String[]::new))
                .param("heirs", posts.stream().map(to::of).toArray(String[]::new))
                .param("at", Sql.at(at))
                .query(StepColumns::read)
                .list();
    }

    /** Who gets what was held in a post; null: nobody by name. */
    interface Heir {
        @Nullable
        String of(OpenStep.Place post);
    }

    /** The leg goes on with its next step, under a new id. */
    StepId move(OpenStep next) {
        var moved = sql.sql(MOVE + " RETURNING id").params(StepColumns.of(next));
        return new StepId(moved.query(Long.class).single());
    }

    /** The leg closes and the next one opens; the row moves over, so that the dossier has a holder at every instant. */
    StepId cross(int from, OpenStep next, String legKey) {
        return new StepId(sql.sql("""
            WITH closed AS (
                UPDATE route.leg SET closed_at = :opened WHERE code = :code AND leg_no = :from),
            opened AS (
                INSERT INTO route.leg (code, leg_no, leg_key, agency, parent_leg, opened_at, due_at)
                VALUES (:code, :leg, :legKey, :agency, :from, :opened, :legDue))
            UPDATE route.step_open
               SET id = DEFAULT, version = 0, leg_no = :leg, seq = :seq, came_from = NULL, done_minutes = :done,
                   step_key = :step, kind = :kind, agency = :agency, unit = :unit, role = :role,
                   holder = NULL, held_since = NULL, opened_at = :opened, due_at = :due,
                   latest_start = :latest, own_due_at = :ownDue, paused_minutes = 0, watch_at = DEFAULT,
                   bound_for = NULL, bound_unit = NULL, leg_due_at = :legDue, silent = :silent
             WHERE id = :id
            RETURNING id
            """)
                .params(StepColumns.of(next))
                .param("legKey", legKey)
                .param("from", from)
                .query(Long.class)
                .single());
    }

    /** All open steps of a dossier, locked until the transaction ends. */
    List<OpenStep> lock(DossierCode code) {
        return sql.sql("SELECT * FROM route.step_open WHERE code = :code ORDER BY leg_no FOR UPDATE")
                .param("code", code.value())
                .query(StepColumns::read)
                .list();
    }

    /** An open step; {@code number}: of the result in force, which a wrong one before it is not. */
    record Undecided(OpenStep step, @Nullable String number) {}

    /** As {@link #lock(DossierCode)}, with the number of the decision if one has been made. */
    List<Undecided> lockUndecided(DossierCode code) {
        return undecided(UNDECIDED + "FOR UPDATE OF s", code);
    }

    /** The same without a lock. */
    List<Undecided> undecided(DossierCode code) {
        return undecided(UNDECIDED, code);
    }

    private List<Undecided> undecided(String statement, DossierCode code) {
        return sql.sql(statement)
                .param("code", code.value())
                .query((row, line) -> new Undecided(StepColumns.read(row, line), row.getString("decided")))
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

    /** Its due moments and minutes; it runs, or still waits where it does. */
    void retime(OpenStep step) {
        sql.sql("""
            WITH leg AS (
                UPDATE route.leg SET due_at = :legDue
                 WHERE code = :code AND leg_no = :leg AND due_at IS DISTINCT FROM :legDue)
            UPDATE route.step_open
               SET awaits_at = CASE WHEN CAST(:still AS timestamptz) IS NOT NULL THEN awaits_at END,
                   suspended_at = :still, paused_minutes = :paused, due_at = :due, latest_start = :latest,
                   own_due_at = :ownDue, leg_due_at = :legDue, watch_at = DEFAULT
             WHERE id = :id
            """).params(StepColumns.of(step)).update();
    }
}
