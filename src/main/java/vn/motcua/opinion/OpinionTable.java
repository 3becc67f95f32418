package vn.motcua.opinion;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.kernel.Actor;
import vn.motcua.opinion.OpinionRequest.Closed;
import vn.motcua.opinion.OpinionRequest.State;
import vn.motcua.platform.Sql;

/**
 * Requests for opinions. Whoever writes holds the dossier's row first; a change is made only of the state that was
 * seen, so of two at once the second changes nothing.
 */
@Component
class OpinionTable {

    private final JdbcClient sql;

    OpinionTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<OpinionRequest> find(long id) {
        return sql.sql("SELECT * FROM opinion.request WHERE id = :id")
                .param("id", id)
                .query(OpinionColumns::read)
                .optional();
    }

    /** All of a dossier, in order. */
    List<OpinionRequest> of(DossierCode code) {
        return sql.sql("SELECT * FROM opinion.request WHERE code = :code ORDER BY number")
                .param("code", code.value())
                .query(OpinionColumns::read)
                .list();
    }

    /** One statement for all who are asked at once; numbered on from those before. */
    List<OpinionRequest> add(Draft draft, long slip) {
        var asker = draft.asker();
        var to = draft.to();
        return sql.sql("""
            INSERT INTO opinion.request (code, number, slip_number, asked_by, asked_agency, asked_unit, desk_agency,
                   leg_no, step_key, asked_at, addressee, name, email, question, papers, due_at, silence, required)
            SELECT :code, (SELECT coalesce(max(r.number), 0) FROM opinion.request r WHERE r.code = :code) + a.nth,
                   :slip, :by, :agency, :unit, :desk, :leg, :step, :at, nullif(a.key, ''), a.name,
                   nullif(a.email, ''), :question, CAST(:papers AS text[]), a.due, :silence, :required
              FROM unnest(CAST(:nths AS int[]), CAST(:keys AS text[]), CAST(:names AS text[]),
                          CAST(:emails AS text[]), CAST(:dues AS timestamptz[]))
                   AS a (nth, key, name, email, due)
            RETURNING *
            """)
                .param("code", draft.code().value())
                .param("slip", slip)
                .param("by", asker.by())
                .param("agency", asker.agency())
                .param("unit", asker.unit())
                .param("desk", asker.desk())
                .param("leg", asker.leg())
                .param("step", asker.step())
                .param("at", Sql.at(asker.at()))
                .param("question", draft.question().text())
                .param("papers", draft.question().papers().toArray(String[]::new))
                .param("silence", draft.rule().silence())
                .param("required", draft.rule().required())
                .param("nths", IntStream.rangeClosed(1, to.size()).boxed().toArray(Integer[]::new))
                .param(
                        "keys",
                        strings(to.stream().map(it -> it.addressee().key()).toList()))
                .param(
                        "names",
                        strings(to.stream().map(it -> it.addressee().name()).toList()))
                .param(
                        "emails",
                        strings(to.stream().map(it -> it.addressee().email()).toList()))
                .param("dues", to.stream().map(it -> it.dueAt().toString()).toArray(String[]::new))
                .query(OpinionColumns::read)
                .list();
    }

    /** An answer; false when it no longer takes one. {@code settledAt}: where the deadline had passed before it. */
    boolean answer(OpinionRequest next) {
        var reply = next.answered();
        var who = reply.signatory();
        return sql.sql("""
            UPDATE opinion.request
               SET state = :state, settled_at = :settledAt, answer = :answer, words = :words, answered_at = :at,
                   answered_by = :by, signed_by = :name, position = :position, document = :document,
                   document_date = :date
             WHERE id = :id AND answer IS NULL AND state IN ('WAITING', 'SILENT')
            """)
                        .param("state", next.state().name())
                        .param("settledAt", Sql.atOrNull(next.standing().settledAt()))
                        .param("answer", reply.answer().name())
                        .param("words", reply.words())
                        .param("at", Sql.at(reply.at()))
                        .param("by", reply.by())
                        .param("name", who.name())
                        .param("position", who.position())
                        .param("document", who.document())
                        .param("date", who.date())
                        .param("id", next.id())
                        .update()
                == 1;
    }

    /** Not competent, or no longer asked; false when it is not open any more. */
    boolean close(long id, State state, Closed closed) {
        return sql.sql("""
            UPDATE opinion.request
               SET state = :state, closed_by = :by, closed_at = :at, closed_reason = :reason
             WHERE id = :id AND state = 'WAITING'
            """)
                        .param("state", state.name())
                        .param("by", closed.by())
                        .param("at", Sql.at(closed.at()))
                        .param("reason", closed.reason())
                        .param("id", id)
                        .update()
                == 1;
    }

    /** {@code ended}: its dossier was stopped or withdrawn. */
    record Waiting(long id, boolean ended) {}

    /** A stretch of what waits, in order, after that one. */
    List<Waiting> waiting(long after, int max) {
        return sql.sql("""
            SELECT r.id, d.status IN (7, 8) AS ended
              FROM (SELECT id, code FROM opinion.request
                     WHERE state = 'WAITING' AND id > :after ORDER BY id LIMIT :max) r
              JOIN dossier.v_dossier d USING (code)
             ORDER BY r.id
            """)
                .param("after", after)
                .param("max", max)
                .query((row, _) -> new Waiting(row.getLong("id"), row.getBoolean("ended")))
                .list();
    }

    /** Nobody is asked any more for dossiers that have ended. */
    void closeEnded(List<Waiting> ended, Instant at) {
        if (ended.isEmpty()) return;
        sql.sql("""
            UPDATE opinion.request
               SET state = 'WITHDRAWN', closed_by = :by, closed_at = greatest(:at, asked_at)
             WHERE id = ANY (CAST(:ids AS bigint[])) AND state = 'WAITING'
            """)
                .param("ids", ended.stream().map(Waiting::id).toArray(Long[]::new))
                .param("by", Actor.SYSTEM.username())
                .param("at", Sql.at(at))
                .update();
    }

    /** The deadline has passed without an answer; false when another node has noticed it before. */
    boolean settle(long id, State state, Instant at) {
        return sql.sql("""
            UPDATE opinion.request SET state = :state, settled_at = :at
             WHERE id = :id AND state = 'WAITING' AND settled_at IS NULL
            """)
                        .param("state", state.name())
                        .param("at", Sql.at(at))
                        .param("id", id)
                        .update()
                == 1;
    }

    private static String[] strings(List<?> values) {
        return values.stream().map(it -> it == null ? "" : it.toString()).toArray(String[]::new);
    }
}
