package vn.motcua.interlink;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.Sql;
import vn.motcua.route.HandoverDue;
import vn.motcua.route.HandoversDue;
import vn.motcua.route.OffersLapsed;
import vn.motcua.route.StepId;

/** Offers and their answers. An offer changes only while the step on the way, its sender's, is locked. */
@Component
class HandoverTable {

    /** Of legs open at the same time one has the originals: which has them already, or else the lead, or the first. */
    private static final String OFFER = """
        INSERT INTO interlink.handover (code, leg_no, step, from_agency, from_unit, to_agency, to_unit,
               next_step, offered_at, offered_by, answer_by, originals)
        SELECT :code, o.leg_no, o.step, o.from_agency, o.from_unit, o.to_agency, o.to_unit,
               o.next_step, :at, :by, o.answer_by,
               NOT EXISTS (
                   SELECT FROM route.v_leg l
                     JOIN route.v_leg b ON b.code = l.code AND b.parent_leg = l.parent_leg
                                       AND b.leg_no <> l.leg_no
                    WHERE l.code = :code AND l.leg_no = o.leg_no AND l.joined_at IS NOT NULL
                      AND b.joined_at IS NOT NULL AND b.closed_at IS NULL
                      AND ((b.lead, -b.leg_no) > (l.lead, -l.leg_no)
                           OR EXISTS (SELECT FROM interlink.handover h
                                       WHERE h.code = b.code AND h.leg_no = b.leg_no AND h.originals
                                         AND h.answer IN ('OFFERED', 'ACCEPTED'))))
          FROM unnest(CAST(:legs AS int[]), CAST(:steps AS bigint[]), CAST(:fromAgencies AS text[]),
                      CAST(:fromUnits AS text[]), CAST(:toAgencies AS text[]), CAST(:toUnits AS text[]),
                      CAST(:nextSteps AS text[]), CAST(:answerBys AS timestamptz[]))
            AS o (leg_no, step, from_agency, from_unit, to_agency, to_unit, next_step, answer_by)
        """;

    private final JdbcClient sql;

    HandoverTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Until when an offer waits; null: the rules know no limit. */
    interface Limit {
        @Nullable
        Instant of(HandoverDue offer);
    }

    /** All of one act, in one statement. */
    void offer(HandoversDue due, Limit limit) {
        sql.sql(OFFER)
                .param("code", due.code().value())
                .param("at", Sql.at(due.at()))
                .param("by", due.offers().getFirst().by().username())
                .param("legs", due.offers().stream().map(HandoverDue::leg).toArray(Integer[]::new))
                .param(
                        "steps",
                        due.offers().stream().map(it -> it.step().value()).toArray(Long[]::new))
                .param("fromAgencies", texts(due, HandoverDue::fromAgency))
                .param("fromUnits", texts(due, HandoverDue::fromUnit))
                .param("toAgencies", texts(due, HandoverDue::toAgency))
                .param("toUnits", texts(due, HandoverDue::toUnit))
                .param("nextSteps", texts(due, HandoverDue::nextStep))
                .param("answerBys", texts(due, it -> moment(limit.of(it))))
                .update();
    }

    private static String[] texts(HandoversDue due, Function<HandoverDue, String> column) {
        return due.offers().stream().map(column).toArray(String[]::new);
    }

    private static String moment(@Nullable Instant answerBy) {
        return answerBy == null ? "infinity" : answerBy.toString();
    }

    Optional<Handover> find(HandoverId id) {
        return sql.sql("""
            SELECT id, code, leg_no, step, from_agency, from_unit, to_agency, to_unit, next_step, offered_at,
                   offered_by, nullif(answer_by, 'infinity') AS answer_by, answer, answered_at, answered_by, reason
              FROM interlink.handover
             WHERE id = :id
            """).param("id", id.value()).query(HandoverTable::read).optional();
    }

    List<Handover> of(DossierCode code) {
        return sql.sql("""
            SELECT id, code, leg_no, step, from_agency, from_unit, to_agency, to_unit, next_step, offered_at,
                   offered_by, nullif(answer_by, 'infinity') AS answer_by, answer, answered_at, answered_by, reason
              FROM interlink.handover
             WHERE code = :code
             ORDER BY id
            """)
                .param("code", code.value())
                .query(HandoverTable::read)
                .list();
    }

    void answer(Handover handover, Handover.Answer answer, Actor by, Instant at, @Nullable String reason) {
        sql.sql("""
            UPDATE interlink.handover
               SET answer = :answer, answered_at = :at, answered_by = :by, reason = :reason
             WHERE id = :id
            """)
                .param("answer", answer.name())
                .param("at", Sql.at(at))
                .param("by", by.username())
                .param("reason", reason)
                .param("id", handover.id())
                .update();
    }

    void withdraw(DossierCode code, Actor by, Instant at) {
        sql.sql("""
            UPDATE interlink.handover
               SET answer = 'WITHDRAWN', answered_at = greatest(:at, offered_at), answered_by = :by
             WHERE code = :code AND answer = 'OFFERED'
            """)
                .param("code", code.value())
                .param("at", Sql.at(at))
                .param("by", by.username())
                .update();
    }

    /** Those of legs that have ended without an answer. */
    void lapse(OffersLapsed lapsed) {
        sql.sql("""
            UPDATE interlink.handover
               SET answer = 'LAPSED', answered_at = greatest(:at, offered_at), answered_by = :by
             WHERE code = :code AND leg_no = ANY (CAST(:legs AS int[])) AND answer = 'OFFERED'
            """)
                .param("code", lapsed.code().value())
                .param("legs", lapsed.legs().toArray(Integer[]::new))
                .param("at", Sql.at(lapsed.at()))
                .param("by", lapsed.by().username())
                .update();
    }

    static Handover read(ResultSet row, int number) throws SQLException {
        var answer = row.getString("answer");
        var reply = answer.equals("OFFERED")
                ? null
                : new Handover.Reply(
                        Handover.Answer.valueOf(answer),
                        Sql.instant(row, "answered_at"),
                        row.getString("answered_by"),
                        row.getString("reason"));
        return new Handover(
                row.getLong("id"),
                new DossierCode(row.getString("code")),
                row.getInt("leg_no"),
                new StepId(row.getLong("step")),
                new Handover.Side(row.getString("from_agency"), row.getString("from_unit")),
                new Handover.Side(row.getString("to_agency"), row.getString("to_unit")),
                row.getString("next_step"),
                new Handover.Offer(
                        Sql.instant(row, "offered_at"),
                        row.getString("offered_by"),
                        Sql.instantOrNull(row, "answer_by")),
                reply);
    }
}
