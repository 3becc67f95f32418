package vn.motcua.dossier;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads dossiers with all their proof needs, a batch at a time, so that memory does not grow with the number. */
@Component
class ProofQuery {

    /** One dossier to be proved. */
    record Case(Dossier dossier, List<StoredFact> facts, List<StoredFact.Personal> personal) {}

    private record PersonalRow(String code, StoredFact.Personal value) {}

    private final JdbcClient sql;
    private final FactTable facts;

    ProofQuery(JdbcClient sql, FactTable facts) {
        this.sql = sql;
        this.facts = facts;
    }

    /** The next dossiers after that code, in the order of their codes; empty at the end. */
    List<Case> after(String code, int limit) {
        var dossiers = sql.sql("SELECT * FROM dossier.dossier WHERE code > :after ORDER BY code LIMIT :limit")
                .param("after", code)
                .param("limit", limit)
                .query(DossierTable::dossier)
                .list();
        return cases(dossiers);
    }

    List<Case> only(DossierCode code) {
        return cases(sql.sql("SELECT * FROM dossier.dossier WHERE code = :code")
                .param("code", code.value())
                .query(DossierTable::dossier)
                .list());
    }

    private List<Case> cases(List<Dossier> dossiers) {
        if (dossiers.isEmpty()) return List.of();
        var first = dossiers.getFirst().code().value();
        var last = dossiers.getLast().code().value();
        var factsByCode = facts.between(first, last).stream()
                .collect(Collectors.groupingBy(it -> it.said().code().value()));
        var personalByCode = personal(first, last);
        return dossiers.stream()
                .map(it -> new Case(
                        it,
                        factsByCode.getOrDefault(it.code().value(), List.of()),
                        personalByCode.getOrDefault(it.code().value(), List.of())))
                .toList();
    }

    private Map<String, List<StoredFact.Personal>> personal(String first, String last) {
        return sql
                .sql("""
                SELECT code, seq, name, salt, value FROM dossier.personal
                 WHERE code BETWEEN :first AND :last AND value IS NOT NULL ORDER BY code, seq, name
                """)
                .param("first", first)
                .param("last", last)
                .query((row, _) -> new PersonalRow(
                        row.getString("code"),
                        new StoredFact.Personal(
                                row.getLong("seq"),
                                row.getString("name"),
                                HexFormat.of().formatHex(row.getBytes("salt")),
                                row.getString("value"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        PersonalRow::code, Collectors.mapping(PersonalRow::value, Collectors.toList())));
    }
}
