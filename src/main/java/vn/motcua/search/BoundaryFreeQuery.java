package vn.motcua.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Status;
import vn.motcua.platform.Sql;

/**
 * What desks have received without regard to boundaries in some days, by who is competent and for which place. Walks
 * only such dossiers, which have indexes of their own, whatever else a desk receives.
 */
@Component
class BoundaryFreeQuery {

    private final JdbcClient sql;

    BoundaryFreeQuery(JdbcClient sql) {
        this.sql = sql;
    }

    /** {@code agency}: who received; {@code open}: not answered, withdrawn or stopped yet. */
    record Figure(String agency, String competent, String place, int dossiers, int open) {}

    /** All codes under which these agencies have received or decided, those that went on in them included. */
    List<String> names(List<String> agencies, LocalDate on) {
        return sql.sql("""
            SELECT agency FROM organisation.v_heir
             WHERE heir = ANY (CAST(:agencies AS text[])) AND daterange(since, until) @> CAST(:on AS date)
             ORDER BY agency
            """)
                .param("agencies", agencies.toArray(String[]::new))
                .param("on", on)
                .query((row, _) -> row.getString("agency"))
                .list();
    }

    /** What these agencies have received for others, and what others have received for them. */
    List<Figure> figures(List<String> agencies, ReceiptDays days) {
        return sql.sql("""
            SELECT agency, competent, place, CAST(count(*) AS integer) AS dossiers,
                   CAST(count(*) FILTER (WHERE status < 7) AS integer) AS open
              FROM (SELECT agency, competent, place, status FROM dossier.v_dossier
                     WHERE competent IS NOT NULL AND agency = ANY (CAST(:agencies AS text[]))
                       AND received_at >= :since AND received_at < :until
                     UNION ALL
                    SELECT agency, competent, place, status FROM dossier.v_dossier
                     WHERE competent IS NOT NULL AND competent = ANY (CAST(:agencies AS text[]))
                       AND NOT agency = ANY (CAST(:agencies AS text[]))
                       AND received_at >= :since AND received_at < :until) d
             GROUP BY agency, competent, place
             ORDER BY agency, competent, place
            """)
                .param("agencies", agencies.toArray(String[]::new))
                .param("since", Sql.at(days.since()))
                .param("until", Sql.at(days.until()))
                .query(new SimplePropertyRowMapper<>(Figure.class))
                .list();
    }

    /** One number of the figures: received there, for that agency and place. */
    record Cell(String agency, String competent, String place) {}

    record Row(DossierCode code, long procedureVersion, Status status, Instant receivedAt, String requester) {}

    /**
     * The dossiers behind a number after that one, in the order of receipt: those to which one of these agencies is a
     * party. Who decides becomes one when the dossier is sent there, and sees no name before.
     */
    List<Row> rows(List<String> agencies, Cell cell, ReceiptDays days, PageKey after, int limit) {
        return sql.sql("""
            SELECT d.code, d.procedure_version, d.status, d.received_at, r.name AS requester
              FROM dossier.v_dossier d JOIN dossier.v_requester r USING (code)
             WHERE d.agency = :agency AND d.competent = :competent AND d.place = :place
               AND EXISTS (SELECT FROM dossier.v_party p
                            WHERE p.code = d.code AND p.agency = ANY (CAST(:agencies AS text[])) AND p.until IS NULL)
               AND d.received_at >= :since AND (d.received_at, d.code) < (:at, :code)
             ORDER BY d.received_at DESC, d.code DESC LIMIT :limit
            """)
                .param("agency", cell.agency())
                .param("competent", cell.competent())
                .param("place", cell.place())
                .param("agencies", agencies.toArray(String[]::new))
                .param("since", Sql.at(days.since()))
                .param("at", Sql.at(after.at().isBefore(days.until()) ? after.at() : days.until()))
                .param("code", after.code())
                .param("limit", limit)
                .query(BoundaryFreeQuery::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new DossierCode(row.getString("code")),
                row.getLong("procedure_version"),
                Status.numbered(row.getInt("status")).orElseThrow(),
                Sql.instant(row, "received_at"),
                row.getString("requester"));
    }
}
