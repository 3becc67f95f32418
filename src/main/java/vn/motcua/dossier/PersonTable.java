package vn.motcua.dossier;

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
        var roles = List.copyOf(new EnumMap<>(people).entrySet());
        sql.sql("""
                INSERT INTO dossier.person (code, role, kind, name, identifier, phone, email, address, terms)
                SELECT :code, role, kind, name, identifier, phone, email, address,
                       CASE role WHEN 'REQUESTER' THEN CAST(:terms AS text[]) END
                  FROM unnest(CAST(:roles AS text[]), CAST(:kinds AS text[]), CAST(:names AS text[]),
                              CAST(:identifiers AS text[]), CAST(:phones AS text[]), CAST(:emails AS text[]),
                              CAST(:addresses AS text[]))
                       AS p (role, kind, name, identifier, phone, email, address)
                """)
                .param("code", code.value())
                .param("terms", terms.toArray(String[]::new))
                .param("roles", roles.stream().map(it -> it.getKey().name()).toArray(String[]::new))
                .param("kinds", column(roles, it -> it.kind().name()))
                .param("names", column(roles, Person::name))
                .param("identifiers", column(roles, Person::identifier))
                .param("phones", column(roles, Person::phone))
                .param("emails", column(roles, Person::email))
                .param("addresses", column(roles, Person::address))
                .update();
    }

    private static String[] column(
            List<Map.Entry<Role, Person>> people, Function<Person, @org.jspecify.annotations.Nullable String> part) {
        return people.stream().map(it -> part.apply(it.getValue())).toArray(String[]::new);
    }
}
