package vn.motcua.route;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.ResultKind;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.LegResult;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.ResultDocument;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Sql;

/** What the legs of a dossier have answered by themselves, each with the number, day and signer of its own paper. */
@Component
class AnswerQuery {

    private final JdbcClient sql;

    AnswerQuery(JdbcClient sql) {
        this.sql = sql;
    }

    /** {@code agency}: the one that answered; {@code paper}: none of silence, or where the leg has none. */
    record Answered(
            int leg,
            String legKey,
            String outcome,
            String agency,
            @Nullable Paper paper) {

        /** Silence is a yes. */
        Outcome asOutcome() {
            return outcome.equals(FinishedStep.CONSENT) ? Outcome.GRANTED : Outcome.valueOf(outcome);
        }

        @Nullable
        String number() {
            return paper == null ? null : paper.number;
        }

        /** As one of the results of a dossier. */
        LegResult as(ResultKind kind) {
            var document = paper == null
                    ? null
                    : new ResultDocument(
                            paper.number,
                            LocalDate.ofInstant(paper.numberedAt, LegalClock.ZONE),
                            agency,
                            Objects.requireNonNullElse(paper.signer, ""));
            return new LegResult(leg, kind.name(), agency, asOutcome(), document);
        }
    }

    record Paper(
            String number, Instant numberedAt, @Nullable String signer) {}

    /** The last answer of each leg: one that was done again counts as it is now. Who approved last has signed it. */
    List<Answered> of(DossierCode code) {
        return sql.sql("""
            SELECT a.leg_no, a.leg_key, a.outcome, coalesce(n.agency, a.agency) AS agency, a.number,
                   n.closed_at AS numbered_at,
                   (SELECT coalesce(s.officer, p.name)
                      FROM route.step s LEFT JOIN identity.v_person p ON p.username = s.holder
                     WHERE s.code = a.code AND s.leg_no = a.leg_no AND s.kind = 'APPROVAL' AND s.seq < n.seq
                       AND s.outcome <> 'SENT_BACK'
                     ORDER BY s.seq DESC LIMIT 1) AS signer
              FROM (SELECT DISTINCT ON (l.leg_key) l.code, l.leg_no, l.leg_key, l.outcome, l.agency, l.number
                      FROM route.leg l
                     WHERE l.code = :code AND l.outcome IS NOT NULL
                     ORDER BY l.leg_key, l.leg_no DESC) a
              LEFT JOIN LATERAL (SELECT s.seq, s.agency, s.closed_at FROM route.step s
                                  WHERE s.code = a.code AND s.leg_no = a.leg_no AND s.number = a.number
                                  ORDER BY s.seq DESC LIMIT 1) n ON true
             ORDER BY a.leg_no
            """)
                .param("code", code.value())
                .query(AnswerQuery::answered)
                .list();
    }

    /** Which legs had answered before this one began, where it does a wrong result again; else none. */
    Set<String> before(DossierCode code, int leg) {
        return Set.copyOf(sql.sql("""
            SELECT DISTINCT l.leg_key
              FROM route.leg l
             WHERE l.code = :code AND l.leg_no < :leg AND l.outcome IS NOT NULL
               AND EXISTS (SELECT FROM route.leg r WHERE r.code = :code AND r.leg_no = :leg AND r.reopened)
            """)
                .param("code", code.value())
                .param("leg", leg)
                .query(String.class)
                .list());
    }

    private static Answered answered(ResultSet row, int line) throws SQLException {
        var number = row.getString("number");
        return new Answered(
                row.getInt("leg_no"),
                row.getString("leg_key"),
                row.getString("outcome"),
                row.getString("agency"),
                number == null ? null : new Paper(number, Sql.instant(row, "numbered_at"), row.getString("signer")));
    }
}
