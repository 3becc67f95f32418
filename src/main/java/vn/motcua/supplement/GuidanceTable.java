package vn.motcua.supplement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.RequesterKind;
import vn.motcua.platform.Sql;
import vn.motcua.supplement.SupplementRequest.Issued;

/** What was told before acceptance, and what became of it. */
@Component
class GuidanceTable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Item>> ITEMS = new TypeReference<>() {};

    private final JdbcClient sql;

    GuidanceTable(JdbcClient sql) {
        this.sql = sql;
    }

    long nextReference(String agency, LocalDate day) {
        return sql.sql("""
                INSERT INTO supplement.guidance_counter (agency, day, last) VALUES (:agency, :day, 1)
                ON CONFLICT (agency, day) DO UPDATE SET last = supplement.guidance_counter.last + 1
                RETURNING last
                """)
                .param("agency", agency)
                .param("day", day)
                .query(Long.class)
                .single();
    }

    Optional<Guidance> find(String reference, List<String> agencies) {
        return sql.sql("""
                SELECT * FROM supplement.guidance
                 WHERE reference = :reference AND agency = ANY(CAST(:agencies AS text[]))
                """)
                .param("reference", reference)
                .param("agencies", agencies.toArray(String[]::new))
                .query(GuidanceTable::guidance)
                .optional();
    }

    /** Held to the end of the transaction: it is followed, or becomes a dossier, once. */
    Optional<Guidance> lock(String reference, List<String> agencies) {
        return sql.sql("""
                SELECT * FROM supplement.guidance
                 WHERE reference = :reference AND agency = ANY(CAST(:agencies AS text[])) FOR UPDATE
                """)
                .param("reference", reference)
                .param("agencies", agencies.toArray(String[]::new))
                .query(GuidanceTable::guidance)
                .optional();
    }

    /** What was told after it to the same person, if anything. */
    Optional<String> follower(String reference) {
        return sql.sql("SELECT reference FROM supplement.guidance WHERE previous = :reference")
                .param("reference", reference)
                .query(String.class)
                .optional();
    }

    void add(Guidance it) {
        var insert = sql.sql("""
                INSERT INTO supplement.guidance
                       (reference, previous, nth, agency, desk, version, kind, name, identifier, phone, email, address,
                        items, reason, slip_number, given_by, given_at, day, contact, contact_phone, beyond_max)
                VALUES (:reference, :previous, :nth, :agency, :desk, :version, :kind, :name, :identifier, :phone,
                        :email, :address, CAST(:items AS jsonb), :reason, :slip, :by, :at, :day, :contact,
                        :contactPhone, :beyondMax)
                """)
                .param("reference", it.reference())
                .param("previous", it.previous())
                .param("agency", it.agency())
                .param("desk", it.desk())
                .param("version", it.version())
                .param("items", JSON.writeValueAsString(it.items()))
                .param("reason", it.reason())
                .param("day", it.day());
        filled(filled(insert, it.applicant()), it.given()).update();
    }

    private static StatementSpec filled(StatementSpec insert, Person it) {
        return insert.param("kind", it.kind().name())
                .param("name", it.name())
                .param("identifier", it.identifier())
                .param("phone", it.phone())
                .param("email", it.email())
                .param("address", it.address());
    }

    private static StatementSpec filled(StatementSpec insert, Issued it) {
        return insert.param("nth", it.nth())
                .param("slip", it.slip())
                .param("by", it.by())
                .param("at", Sql.at(it.at()))
                .param("contact", it.contact().name())
                .param("contactPhone", it.contact().phone())
                .param("beyondMax", it.beyondMax());
    }

    /** The whole line of guidance becomes the first requests of the dossier, answered with its receipt. */
    void became(Guidance last, DossierCode code, String by, Instant at) {
        sql.sql("""
                WITH RECURSIVE line AS (
                    SELECT * FROM supplement.guidance WHERE reference = :reference
                     UNION ALL
                    SELECT g.* FROM supplement.guidance g JOIN line ON g.reference = line.previous),
                used AS (
                    UPDATE supplement.guidance SET dossier = :code
                     WHERE reference IN (SELECT reference FROM line)),
                requests AS (
                    INSERT INTO supplement.request (code, number, desk, state, reason, asked_by, asked_for, asked_at,
                           nth, slip_number, issued_by, issued_at, contact, phone, beyond_max, closed_by, closed_at,
                           guidance)
                    SELECT :code, nth, agency, 'ANSWERED', reason, given_by, agency, given_at,
                           nth, slip_number, given_by, given_at, contact, contact_phone, beyond_max, :by, :at, reference
                      FROM line)
                INSERT INTO supplement.item (code, number, item, component, name, what, basis, closed_by, closed_at)
                SELECT :code, line.nth, i.item, i.component, i.name, i.what, i.basis, :by, :at
                  FROM line CROSS JOIN LATERAL jsonb_to_recordset(line.items)
                       AS i (item int, component text, name text, what text, basis text)
                """)
                .param("reference", last.reference())
                .param("code", code.value())
                .param("by", by)
                .param("at", Sql.at(at))
                .update();
    }

    private static Guidance guidance(ResultSet row, int line) throws SQLException {
        return new Guidance(
                row.getString("reference"),
                row.getString("desk"),
                row.getLong("version"),
                new Person(
                        RequesterKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("identifier"),
                        row.getString("phone"),
                        row.getString("email"),
                        row.getString("address")),
                JSON.readValue(row.getString("items"), ITEMS),
                row.getString("reason"),
                given(row),
                row.getString("previous"),
                code(row.getString("dossier")));
    }

    private static Issued given(ResultSet row) throws SQLException {
        return new Issued(
                row.getInt("nth"),
                row.getLong("slip_number"),
                row.getString("given_by"),
                Sql.instant(row, "given_at"),
                null,
                new Contact(row.getString("contact"), row.getString("contact_phone")),
                row.getBoolean("beyond_max"));
    }

    private static @Nullable DossierCode code(@Nullable String dossier) {
        return dossier == null ? null : new DossierCode(dossier);
    }
}
