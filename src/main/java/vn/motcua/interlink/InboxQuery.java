package vn.motcua.interlink;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

/**
 * Offers that wait for an answer, the oldest first: those made to units, or those that units have made. Of a dossier
 * that is stopped (status 8) nobody awaits one; should its handling go on, so does its offer.
 */
@Component
class InboxQuery {

    private static final String OFFERED_TO = """
            SELECT h.id, h.code, d.procedure_version, r.name AS requester, h.from_unit, h.to_unit, h.next_step,
                   h.offered_by, h.offered_at, d.due_at
              FROM unnest(CAST(:units AS text[])) AS own (unit)
             CROSS JOIN LATERAL (
                   SELECT * FROM interlink.handover
                    WHERE answer = 'OFFERED' AND to_unit = own.unit AND id > :after
                      AND NOT EXISTS (SELECT FROM dossier.v_dossier s WHERE s.code = handover.code AND s.status = 8)
                    ORDER BY id LIMIT :limit) h
              JOIN dossier.v_dossier d ON d.code = h.code
              JOIN dossier.v_requester r ON r.code = h.code
             ORDER BY h.id LIMIT :limit
            """;

    private static final String OFFERED_BY = """
            SELECT h.id, h.code, d.procedure_version, r.name AS requester, h.from_unit, h.to_unit, h.next_step,
                   h.offered_by, h.offered_at, d.due_at
              FROM unnest(CAST(:units AS text[])) AS own (unit)
             CROSS JOIN LATERAL (
                   SELECT * FROM interlink.handover
                    WHERE answer = 'OFFERED' AND from_unit = own.unit AND id > :after
                      AND NOT EXISTS (SELECT FROM dossier.v_dossier s WHERE s.code = handover.code AND s.status = 8)
                    ORDER BY id LIMIT :limit) h
              JOIN dossier.v_dossier d ON d.code = h.code
              JOIN dossier.v_requester r ON r.code = h.code
             ORDER BY h.id LIMIT :limit
            """;

    private final JdbcClient sql;

    InboxQuery(JdbcClient sql) {
        this.sql = sql;
    }

    record Row(
            long id,
            String code,
            long procedure,
            String requester,
            Route route,
            Instant offeredAt,
            @Nullable Instant dueAt) {}

    record Route(String fromUnit, String toUnit, String nextStep, String offeredBy) {}

    InboxCounts counts(List<String> units) {
        return sql.sql("""
                SELECT (SELECT count(*) FROM (
                          SELECT FROM interlink.handover
                           WHERE answer = 'OFFERED' AND to_unit = ANY (CAST(:units AS text[]))
                             AND NOT EXISTS (SELECT FROM dossier.v_dossier s
                                              WHERE s.code = handover.code AND s.status = 8) LIMIT :max) i) AS "in",
                       (SELECT count(*) FROM (
                          SELECT FROM interlink.handover
                           WHERE answer = 'OFFERED' AND from_unit = ANY (CAST(:units AS text[]))
                             AND NOT EXISTS (SELECT FROM dossier.v_dossier s
                                              WHERE s.code = handover.code AND s.status = 8) LIMIT :max) o) AS out
                """)
                .param("units", units.toArray(String[]::new))
                .param("max", InboxCounts.COUNT_MAX)
                .query(InboxCounts.class)
                .single();
    }

    List<Row> offeredTo(List<String> units, long after, int limit) {
        return rows(OFFERED_TO, units, after, limit);
    }

    List<Row> offeredBy(List<String> units, long after, int limit) {
        return rows(OFFERED_BY, units, after, limit);
    }

    private List<Row> rows(String statement, List<String> units, long after, int limit) {
        return sql.sql(statement)
                .param("units", units.toArray(String[]::new))
                .param("after", after)
                .param("limit", limit)
                .query(InboxQuery::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getString("code"),
                row.getLong("procedure_version"),
                row.getString("requester"),
                new Route(
                        row.getString("from_unit"),
                        row.getString("to_unit"),
                        row.getString("next_step"),
                        row.getString("offered_by")),
                Sql.instant(row, "offered_at"),
                Sql.instantOrNull(row, "due_at"));
    }
}
