package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people of a dossier as they are known now; {@link CardQuery} reads them. */
@Component
class PersonTable {

    enum Role {
        REQUESTER,
        SUBMITTER,
        AUTHORISED,
        COLLECTOR
    }

    private final JdbcClient sql;

    PersonTable(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(DossierCode code, Map<Role, Person> people, Set<String> terms) {
        sql.sql("""
                INSERT INTO dossier.person (code, role, kind, name, identifier, phone, email, address, terms)
                SELECT :code, role, kind, name, identifier, phone, email, address,
                       CASE role WHEN 'REQUESTER' THEN CAST(:terms AS text[]) END
                  FROM unnest(CAST(:roles AS text[]), CAST(:kinds AS text[]), CAST(:names AS text[]),
                              CAST(:identifiers AS text[]), CAST(:phones AS text[]), CAST(:emails AS text[]),
                              CAST(:addresses AS text[]))
                       AS p (role, kind, name, identifier, phone, email, address)
                """).params(columns(code, people, terms)).update();
    }

    /**
     * These are the people from now on, and nobody else; under which words, besides those of former requesters, the
     * dossier is found.
     */
    void change(DossierCode code, Map<Role, Person> people, Set<String> terms) {
        sql.sql("""
                WITH gone AS (
                    DELETE FROM dossier.person WHERE code = :code AND role <> ALL (CAST(:roles AS text[])))
                INSERT INTO dossier.person AS o (code, role, kind, name, identifier, phone, email, address, terms)
                SELECT :code, role, kind, name, identifier, phone, email, address,
                       CASE role WHEN 'REQUESTER' THEN ARRAY(
                           SELECT unnest(CAST(:terms AS text[]))
                            UNION SELECT unnest(f.terms) FROM dossier.former f WHERE f.code = :code) END
                  FROM unnest(CAST(:roles AS text[]), CAST(:kinds AS text[]), CAST(:names AS text[]),
                              CAST(:identifiers AS text[]), CAST(:phones AS text[]), CAST(:emails AS text[]),
                              CAST(:addresses AS text[]))
                       AS p (role, kind, name, identifier, phone, email, address)
                ON CONFLICT (code, role) DO UPDATE
                   SET kind = excluded.kind, name = excluded.name, identifier = excluded.identifier,
                       phone = excluded.phone, email = excluded.email, address = excluded.address,
                       terms = excluded.terms
                """).params(columns(code, people, terms)).update();
    }

    void collected(DossierCode code, Person collector, HandOut.Claim claim) {
        var capacity = claim.capacity();
        sql.sql("""
                INSERT INTO dossier.person (code, role, kind, name, identifier, capacity, paper_number, paper_date)
                VALUES (:code, 'COLLECTOR', :kind, :name, :identifier, :capacity, nullif(:number, ''), :date)
                """)
                .param("code", code.value())
                .param("kind", collector.kind().name())
                .param("name", collector.name())
                .param("identifier", collector.identifier())
                .param("capacity", capacity == null ? null : capacity.name())
                .param("number", claim.paperNumber())
                .param("date", claim.paperDate())
                .update();
    }

    /** By what right the result was collected. */
    HandOut.Claim claim(DossierCode code) {
        return sql.sql("""
                SELECT capacity, paper_number, paper_date FROM dossier.person WHERE code = :code AND role = 'COLLECTOR'
                """)
                .param("code", code.value())
                .query(PersonTable::claim)
                .optional()
                .orElse(HandOut.Claim.NONE);
    }

    private static HandOut.Claim claim(ResultSet row, int number) throws SQLException {
        var capacity = row.getString("capacity");
        var paper = row.getString("paper_number");
        return new HandOut.Claim(
                capacity == null ? null : Capacity.valueOf(capacity),
                paper == null ? "" : paper,
                row.getObject("paper_date", LocalDate.class));
    }

    Map<Role, Person> of(DossierCode code) {
        var people = new EnumMap<Role, Person>(Role.class);
        sql.sql("""
                SELECT role, kind, name, identifier, phone, email, address FROM dossier.person WHERE code = :code
                """).param("code", code.value()).query((ResultSet row) -> {
            people.put(Role.valueOf(row.getString("role")), person(row));
        });
        return people;
    }

    static Person person(ResultSet row) throws SQLException {
        return new Person(
                RequesterKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("identifier"),
                row.getString("phone"),
                row.getString("email"),
                row.getString("address"));
    }

    private static Map<String, Object> columns(DossierCode code, Map<Role, Person> people, Set<String> terms) {
        var roles = List.copyOf(new EnumMap<>(people).entrySet());
        return Map.of(
                "code", code.value(),
                "terms", terms.toArray(String[]::new),
                "roles", roles.stream().map(it -> it.getKey().name()).toArray(String[]::new),
                "kinds", column(roles, it -> it.kind().name()),
                "names", column(roles, Person::name),
                "identifiers", column(roles, Person::identifier),
                "phones", column(roles, Person::phone),
                "emails", column(roles, Person::email),
                "addresses", column(roles, Person::address));
    }

    private static String[] column(
            List<Map.Entry<Role, Person>> people, Function<Person, @org.jspecify.annotations.Nullable String> part) {
        return people.stream().map(it -> part.apply(it.getValue())).toArray(String[]::new);
    }
}
