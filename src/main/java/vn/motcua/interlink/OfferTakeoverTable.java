package vn.motcua.interlink;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;

/** Open offers that go to the successors of their units, many in one statement, and back. */
@Component
class OfferTakeoverTable {

    private final JdbcClient sql;

    OfferTakeoverTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<Handover> open(Collection<DossierCode> codes) {
        return sql.sql("""
            SELECT id, code, leg_no, step, from_agency, from_unit, to_agency, to_unit, next_step, offered_at,
                   offered_by, nullif(answer_by, 'infinity') AS answer_by, answer, answered_at, answered_by, reason
              FROM interlink.handover
             WHERE code = ANY(CAST(:codes AS text[])) AND answer = 'OFFERED'
             ORDER BY code, id
            """)
                .param("codes", texts(codes))
                .query(HandoverTable::read)
                .list();
    }

    void takeOver(long reform, List<OffersTakenOver.Lie> moved) {
        if (moved.isEmpty()) return;
        sql.sql("""
            WITH lie AS (
                SELECT * FROM unnest(CAST(:ids AS bigint[]), CAST(:fromAgencies AS text[]),
                                     CAST(:fromUnits AS text[]), CAST(:toAgencies AS text[]),
                                     CAST(:toUnits AS text[]))
                       AS l (id, from_agency, from_unit, to_agency, to_unit)),
            kept AS (
                INSERT INTO interlink.taken_over (reform, handover, from_agency, from_unit, to_agency, to_unit)
                SELECT :reform, h.id, h.from_agency, h.from_unit, h.to_agency, h.to_unit
                  FROM interlink.handover h JOIN lie USING (id))
            UPDATE interlink.handover h
               SET from_agency = l.from_agency, from_unit = l.from_unit,
                   to_agency = l.to_agency, to_unit = l.to_unit
              FROM lie l WHERE h.id = l.id
            """)
                .param("reform", reform)
                .param("ids", moved.stream().map(it -> it.offer().id()).toArray(Long[]::new))
                .param("fromAgencies", column(moved, it -> it.from().agency().value()))
                .param("fromUnits", column(moved, it -> it.from().code()))
                .param("toAgencies", column(moved, it -> it.to().agency().value()))
                .param("toUnits", column(moved, it -> it.to().code()))
                .update();
    }

    void giveBack(long reform, List<DossierCode> codes) {
        sql.sql("""
            WITH was AS (
                DELETE FROM interlink.taken_over t USING interlink.handover h
                 WHERE t.reform = :reform AND h.id = t.handover AND h.code = ANY(CAST(:codes AS text[]))
                RETURNING t.*)
            UPDATE interlink.handover h
               SET from_agency = w.from_agency, from_unit = w.from_unit,
                   to_agency = w.to_agency, to_unit = w.to_unit
              FROM was w WHERE h.id = w.handover
            """).param("reform", reform).param("codes", texts(codes)).update();
    }

    private static String[] column(List<OffersTakenOver.Lie> moved, Function<OffersTakenOver.Lie, String> part) {
        return moved.stream().map(part).toArray(String[]::new);
    }

    private static String[] texts(Collection<DossierCode> codes) {
        return codes.stream().map(DossierCode::value).toArray(String[]::new);
    }
}
