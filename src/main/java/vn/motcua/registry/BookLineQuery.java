package vn.motcua.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.LeadAgencies;
import vn.motcua.dossier.Outcome;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.organisation.Desks;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Sql;
import vn.motcua.platform.Typed;

/**
 * The lines of a tracking book from a number on, each with what its dossier says now. While its clock stands still the
 * date last promised stands there; none once it was withdrawn, or stopped where the law lets nobody go on.
 */
@Component
class BookLineQuery {

    private static final String LINES = """
        SELECT e.number, e.reference, e.subject, d.procedure_version, d.case_key, d.agency, d.competent, d.desk,
               d.received_at, d.original_due_at,
               CASE WHEN d.status = 7 OR d.status = 8 AND NOT d.procedure_version = ANY(:goingOn) THEN NULL
               ELSE coalesce(d.due_at, (
                   SELECT CAST(CAST(f.body AS jsonb) -> 'body' ->> 'dueAt' AS timestamptz)
                     FROM dossier.v_fact f
                    WHERE f.code = e.reference AND CAST(f.body AS jsonb) -> 'body' ->> 'dueAt' IS NOT NULL
                    ORDER BY f.seq DESC LIMIT 1), d.original_due_at) END AS due_at, d.returned_at, d.status, d.outcome,
               (SELECT string_agg(CAST(f.body AS jsonb) -> 'body' ->> 'basis', '; ' ORDER BY f.seq)
                  FROM dossier.v_fact f
                 WHERE f.code = e.reference AND f.kind = 'dossier.recomputed' AND f.at >= d.run_started_at) AS moved_by,
               (SELECT string_agg(upper(substr(f.kind, 9)) || ' ' || CAST(extract(epoch FROM f.at) AS bigint), ','
                                  ORDER BY f.seq)
                  FROM dossier.v_fact f
                 WHERE f.code = e.reference
                   AND f.kind IN ('dossier.reappointed', 'dossier.supplemented', 'dossier.reopened')) AS told,
               r.name, CASE WHEN :contacts THEN r.address END AS address,
               CASE WHEN :contacts THEN r.phone END AS phone,
               (SELECT c.name FROM dossier.v_collector c WHERE c.code = e.reference) AS collector
          FROM registry.entry e
          JOIN dossier.v_dossier d ON d.code = e.reference
          JOIN dossier.v_requester r ON r.code = e.reference
         WHERE e.agency = :agency AND e.book = :book AND e.year = :year AND e.number BETWEEN :first AND :last
         ORDER BY e.number LIMIT :max
        """;

    private final JdbcClient sql;
    private final LeadAgencies leads;
    private final Catalogue catalogue;

    BookLineQuery(JdbcClient sql, LeadAgencies leads, Catalogue catalogue) {
        this.sql = sql;
        this.leads = leads;
        this.catalogue = catalogue;
    }

    /** Numbers from {@code first} to {@code last}, at most {@code max} of them. */
    record Range(long first, long last, int max) {}

    /** {@code contacts}: with address and telephone. */
    List<BookLine> lines(BookCode code, Range range, boolean contacts) {
        return sql.sql(LINES)
                .params(Map.of("agency", code.agency(), "book", code.key(), "year", code.year()))
                .params(Map.of("first", range.first(), "last", range.last(), "max", range.max()))
                .param("contacts", contacts)
                .param("goingOn", catalogue.goingOnAfterStops().toArray(Long[]::new))
                .query(this::line)
                .list();
    }

    private BookLine line(ResultSet row, int number) throws SQLException {
        var received = Sql.instant(row, "received_at");
        var on = LocalDate.ofInstant(received, LegalClock.ZONE);
        var deciders = leads.name(row.getLong("procedure_version"), row.getString("case_key"), desks(row), on);
        return new BookLine(
                row.getLong("number"),
                new DossierCode(row.getString("reference")),
                row.getString("subject"),
                new BookLine.Citizen(row.getString("name"), row.getString("address"), row.getString("phone")),
                new BookLine.Place(row.getString("desk"), deciders),
                new BookLine.Days(received, Sql.instantOrNull(row, "due_at"), Sql.instantOrNull(row, "returned_at")),
                new BookLine.State(
                        row.getInt("status"),
                        Typed.constant(Outcome.values(), row.getString("outcome")),
                        row.getString("collector")),
                moved(row),
                told(row));
    }

    private static Desks desks(ResultSet row) throws SQLException {
        var received = new AgencyCode(row.getString("agency"));
        var competent = row.getString("competent");
        return new Desks(received, competent == null ? received : new AgencyCode(competent), received);
    }

    private static BookLine.@Nullable Moved moved(ResultSet row) throws SQLException {
        var basis = row.getString("moved_by");
        return basis == null ? null : new BookLine.Moved(Sql.instant(row, "original_due_at"), basis);
    }

    private static List<BookLine.Told> told(ResultSet row) throws SQLException {
        var told = row.getString("told");
        if (told == null) return List.of();
        return Stream.of(told.split(",", -1))
                .map(it -> it.split(" ", -1))
                .map(it -> new BookLine.Told(
                        BookLine.Told.What.valueOf(it[0]), Instant.ofEpochSecond(Long.parseLong(it[1]))))
                .toList();
    }
}
