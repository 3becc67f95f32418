package vn.motcua.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Status;
import vn.motcua.platform.Sql;

/**
 * Lists of the dossiers that some agencies may see. Each walks one range of an index of those agencies from a key on
 * and stops after {@code limit} lines, so a page costs the same in a district of a thousand dossiers and of a million.
 */
@Component
class SearchQuery {

    private static final String NEWEST = """
        SELECT d.code, d.procedure_version, d.agency, d.competent, d.place, d.status, d.received_at,
               d.run_started_at, d.due_at, d.finished_at, d.case_key, r.name AS requester, '' AS term
          FROM (SELECT DISTINCT p.received_at, p.code
                  FROM unnest(CAST(:agencies AS text[])) AS mine (agency)
                 CROSS JOIN LATERAL (
                       SELECT received_at, code FROM dossier.v_party
                        WHERE v_party.agency = mine.agency AND until IS NULL AND received_at >= :since
                          AND (received_at, code) < (:at, :code)
                        ORDER BY received_at DESC, code DESC LIMIT :limit) p
                 ORDER BY p.received_at DESC, p.code DESC LIMIT :limit) c
          JOIN dossier.v_dossier d ON d.code = c.code
          JOIN dossier.v_requester r ON r.code = c.code
         ORDER BY c.received_at DESC, c.code DESC
        """;

    private static final String BY_TERM = """
        SELECT d.code, d.procedure_version, d.agency, d.competent, d.place, d.status, d.received_at,
               d.run_started_at, d.due_at, d.finished_at, d.case_key, r.name AS requester, c.term
          FROM (SELECT DISTINCT t.term, t.code
                  FROM unnest(CAST(:agencies AS text[])) AS mine (agency)
                 CROSS JOIN unnest(CAST(:sought AS text[])) AS wanted (beginning)
                 CROSS JOIN LATERAL (
                       SELECT CASE WHEN :term > wanted.beginning COLLATE "C" THEN :term ELSE wanted.beginning END,
                              CASE WHEN :term >= wanted.beginning COLLATE "C" THEN :code ELSE '' END
                       ) AS after (term, code)
                 CROSS JOIN LATERAL (
                       SELECT term, code FROM dossier.v_term
                        WHERE v_term.agency = mine.agency AND term < wanted.beginning || '~'
                          AND (term, code) > (after.term, after.code)
                        ORDER BY term, code LIMIT :limit) t
                 ORDER BY t.term, t.code LIMIT :limit) c
          JOIN dossier.v_dossier d ON d.code = c.code
          JOIN dossier.v_requester r ON r.code = c.code
         ORDER BY c.term, c.code
        """;

    private static final String BY_CODE = """
        SELECT d.code, d.procedure_version, d.agency, d.competent, d.place, d.status, d.received_at,
               d.run_started_at, d.due_at, d.finished_at, d.case_key, r.name AS requester, '' AS term
          FROM (SELECT DISTINCT code FROM dossier.v_party
                 WHERE code > :code AND code >= :beginning AND code < :beginning || '~'
                   AND agency = ANY(CAST(:agencies AS text[])) AND until IS NULL
                 ORDER BY code LIMIT :limit) c
          JOIN dossier.v_dossier d ON d.code = c.code
          JOIN dossier.v_requester r ON r.code = c.code
         ORDER BY c.code
        """;

    private final JdbcClient sql;

    SearchQuery(JdbcClient sql) {
        this.sql = sql;
    }

    /** From before (at, code) back to {@code since}, newest first. */
    List<DossierRow> newest(List<String> agencies, Instant since, Instant at, String code, int limit) {
        return list(NEWEST, agencies, code, limit, Map.of("since", Sql.at(since), "at", Sql.at(at)));
    }

    /** After (term, code), in the order of terms that begin with one of the sought. */
    List<DossierRow> byTerm(List<String> agencies, List<String> sought, String term, String code, int limit) {
        return list(BY_TERM, agencies, code, limit, Map.of("sought", sought.toArray(String[]::new), "term", term));
    }

    /** After {@code code}, codes with that beginning, which names at least an agency and a day. */
    List<DossierRow> byCode(List<String> agencies, String beginning, String code, int limit) {
        return list(BY_CODE, agencies, code, limit, Map.of("beginning", beginning));
    }

    private List<DossierRow> list(
            String statement, List<String> agencies, String code, int limit, Map<String, ?> more) {
        return sql.sql(statement)
                .param("agencies", agencies.toArray(String[]::new))
                .param("code", code)
                .param("limit", limit)
                .params(more)
                .query(SearchQuery::row)
                .list();
    }

    private static DossierRow row(ResultSet row, int number) throws SQLException {
        return new DossierRow(
                new DossierCode(row.getString("code")),
                row.getLong("procedure_version"),
                new DossierRow.Where(row.getString("agency"), row.getString("competent"), row.getString("place")),
                Status.numbered(row.getInt("status")).orElseThrow(),
                new DossierRow.Times(
                        Sql.instant(row, "received_at"),
                        Sql.instant(row, "run_started_at"),
                        Sql.instantOrNull(row, "due_at"),
                        Sql.instantOrNull(row, "finished_at")),
                row.getString("requester"),
                row.getString("case_key"),
                row.getString("term"));
    }
}
