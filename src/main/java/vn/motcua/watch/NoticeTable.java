package vn.motcua.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.platform.Sql;
import vn.motcua.route.StepTime;
import vn.motcua.route.WatchedStep;

/** What was told to whom, and the dossier's own dates for it. */
@Component
class NoticeTable {

    private final JdbcClient sql;

    NoticeTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** {@code dueAt}: none while its clock stands still; {@code offer}: of this leg, while it is on the way. */
    record Dates(
            String agency,
            Instant receivedAt,
            @Nullable Instant dueAt,
            @Nullable Offer offer) {}

    /** {@code answerBy}: none while no limit runs for the receiver. */
    record Offer(
            String agency,
            String unit,
            String nextStep,
            @Nullable Instant answerBy) {}

    Optional<Dates> dates(DossierCode code, int leg) {
        return sql.sql("""
            SELECT d.agency, d.received_at, d.due_at, h.to_agency, h.to_unit, h.next_step, h.answer_by
              FROM dossier.v_dossier d
              LEFT JOIN interlink.v_handover h
                ON h.code = d.code AND h.leg_no = :leg AND h.answer = 'OFFERED'
             WHERE d.code = :code
            """)
                .param("code", code.value())
                .param("leg", leg)
                .query(NoticeTable::dates)
                .optional();
    }

    private static Dates dates(ResultSet row, int number) throws SQLException {
        var receiver = row.getString("to_agency");
        var offer = receiver == null
                ? null
                : new Offer(
                        receiver,
                        row.getString("to_unit"),
                        row.getString("next_step"),
                        Sql.instantOrNull(row, "answer_by"));
        return new Dates(
                row.getString("agency"), Sql.instant(row, "received_at"), Sql.instantOrNull(row, "due_at"), offer);
    }

    /** What a notice is about: a step of a dossier, and of an opinion which. */
    record About(
            DossierCode code,
            long procedureVersion,
            String step,
            @Nullable Long opinion) {

        static About of(WatchedStep step) {
            return new About(step.code(), step.procedureVersion(), step.step(), null);
        }
    }

    /** Nothing when that person was told it before, or a higher rung of the same due moment; false then. */
    boolean add(String recipient, Climb climb, About about, Instant now) {
        var added = sql.sql("""
            INSERT INTO watch.notice (recipient, code, leg_no, seq, due_at, rung, rung_at, procedure_version,
                   step_key, told_at, opinion)
            SELECT :recipient, :code, :leg, :seq, :due, :rung, :rungAt, :procedure, :step, :now,
                   CAST(:opinion AS bigint)
             WHERE NOT EXISTS (SELECT FROM watch.notice n
                                WHERE n.recipient = :recipient AND n.code = :code AND n.leg_no = :leg
                                  AND n.seq = :seq AND n.due_at = :due AND n.rung_at >= :rungAt
                                  AND n.opinion IS NOT DISTINCT FROM CAST(:opinion AS bigint))
                ON CONFLICT DO NOTHING
            """)
                .param("recipient", recipient)
                .param("code", about.code().value())
                .param("leg", climb.subject().leg())
                .param("seq", climb.subject().seq())
                .param("due", Sql.at(climb.subject().dueAt()))
                .param("rung", climb.rung().key())
                .param("rungAt", Sql.at(climb.at()))
                .param("procedure", about.procedureVersion())
                .param("step", about.step())
                .param("opinion", about.opinion())
                .param("now", Sql.at(now))
                .update();
        return added > 0;
    }

    /** Of every step open at that post; {@code role} empty: of every one that waits in the unit. */
    int nobody(StepTime.Post post, Set<String> recipients, Instant now) {
        return sql.sql("""
            INSERT INTO watch.notice (recipient, code, leg_no, seq, due_at, rung, rung_at, procedure_version,
                   step_key, told_at)
            SELECT r.recipient, s.code, s.leg_no, s.seq, s.due_at, 'NOBODY', :now, s.procedure_version,
                   s.step_key, :now
              FROM route.v_standing s, unnest(CAST(:recipients AS text[])) AS r (recipient)
             WHERE (s.unit = :unit AND s.role = :role AND s.awaits_at IS NULL AND s.kind <> 'HANDOVER')
                OR (:role = '' AND coalesce(s.awaits_at, s.bound_unit) = :unit)
                ON CONFLICT DO NOTHING
            """)
                .param("recipients", recipients.toArray(String[]::new))
                .param("unit", post.unit())
                .param("role", post.role())
                .param("now", Sql.at(now))
                .update();
    }

    /** The heir is told what the heir has not been told already; for the leaver all is read. */
    void pass(String from, @Nullable String to, Instant now) {
        sql.sql("""
            WITH unread AS (
                UPDATE watch.notice SET read_at = :now WHERE recipient = :from AND read_at IS NULL RETURNING *)
            INSERT INTO watch.notice (recipient, code, leg_no, seq, due_at, rung, rung_at, procedure_version,
                   step_key, told_at, opinion)
            SELECT :to, code, leg_no, seq, due_at, rung, rung_at, procedure_version, step_key, :now, opinion
              FROM unread WHERE CAST(:to AS text) IS NOT NULL
                ON CONFLICT DO NOTHING
            """)
                .param("from", from)
                .param("to", to)
                .param("now", Sql.at(now))
                .update();
    }

    /** Only that person's own, and each once. */
    void read(String recipient, List<Long> notices, Instant now) {
        sql.sql("""
            UPDATE watch.notice SET read_at = :now
             WHERE id = ANY (:notices) AND recipient = :recipient AND read_at IS NULL
            """)
                .param("notices", notices.toArray(Long[]::new))
                .param("recipient", recipient)
                .param("now", Sql.at(now))
                .update();
    }
}
