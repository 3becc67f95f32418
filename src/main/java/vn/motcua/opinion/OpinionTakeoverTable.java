package vn.motcua.opinion;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;

/** Requests that may still be answered and go to the successors of both ends, many in one statement, and back. */
@Component
class OpinionTakeoverTable {

    private final JdbcClient sql;

    OpinionTakeoverTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those of these dossiers that take an answer, if only a late one. */
    List<OpinionRequest> open(Collection<DossierCode> codes) {
        return sql.sql("""
            SELECT * FROM opinion.request
             WHERE code = ANY(CAST(:codes AS text[])) AND answer IS NULL AND state IN ('WAITING', 'SILENT')
             ORDER BY id
            """)
                .param("codes", texts(codes))
                .query(OpinionColumns::read)
                .list();
    }

    /** Dossiers after that code on which one of these agencies, or a unit of it, may still answer. */
    List<DossierCode> asked(String after, Collection<String> agencies) {
        return sql.sql("""
            SELECT DISTINCT code FROM opinion.request
             WHERE code > :after AND answer IS NULL AND state IN ('WAITING', 'SILENT')
               AND split_part(addressee, '/', 1) = ANY(CAST(:agencies AS text[]))
             ORDER BY code
            """)
                .param("after", after)
                .param("agencies", agencies.toArray(String[]::new))
                .query((row, _) -> new DossierCode(row.getString("code")))
                .list();
    }

    void takeOver(long reform, List<OpinionsTakenOver.Lie> moved) {
        if (moved.isEmpty()) return;
        sql.sql("""
            WITH lie AS (
                SELECT * FROM unnest(CAST(:ids AS bigint[]), CAST(:agencies AS text[]), CAST(:units AS text[]),
                                     CAST(:desks AS text[]), CAST(:addressees AS text[]))
                       AS l (id, agency, unit, desk, addressee)),
            kept AS (
                INSERT INTO opinion.taken_over (reform, request_id, asked_agency, asked_unit, desk_agency, addressee)
                SELECT :reform, r.id, r.asked_agency, r.asked_unit, r.desk_agency, r.addressee
                  FROM opinion.request r JOIN lie USING (id))
            UPDATE opinion.request r
               SET asked_agency = l.agency, asked_unit = l.unit, desk_agency = l.desk, addressee = l.addressee
              FROM lie l WHERE r.id = l.id
            """)
                .param("reform", reform)
                .param("ids", moved.stream().map(it -> it.request().id()).toArray(Long[]::new))
                .param("agencies", column(moved, it -> it.asker().agency().value()))
                .param("units", column(moved, it -> it.asker().code()))
                .param("desks", column(moved, OpinionsTakenOver.Lie::desk))
                .param("addressees", column(moved, OpinionsTakenOver.Lie::addressee))
                .update();
    }

    void giveBack(long reform, List<DossierCode> codes) {
        sql.sql("""
            WITH was AS (
                DELETE FROM opinion.taken_over t USING opinion.request r
                 WHERE t.reform = :reform AND r.id = t.request_id AND r.code = ANY(CAST(:codes AS text[]))
                RETURNING t.*)
            UPDATE opinion.request r
               SET asked_agency = w.asked_agency, asked_unit = w.asked_unit, desk_agency = w.desk_agency,
                   addressee = w.addressee
              FROM was w WHERE r.id = w.request_id
            """).param("reform", reform).param("codes", texts(codes)).update();
    }

    private static @Nullable String[] column(
            List<OpinionsTakenOver.Lie> moved, Function<OpinionsTakenOver.Lie, @Nullable String> part) {
        return moved.stream().map(part).toArray(String[]::new);
    }

    private static String[] texts(Collection<DossierCode> codes) {
        return codes.stream().map(DossierCode::value).sorted().toArray(String[]::new);
    }
}
