package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What other rooms and pages read of one dossier: its row, its people and its note, in one statement by key. */
@Component
class CardQuery {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<PersonTable.Role, Person>> PEOPLE = new TypeReference<>() {};

    private final JdbcClient sql;

    CardQuery(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<DossierCard> find(DossierCode code) {
        return sql.sql("""
            SELECT d.*,
                   (SELECT jsonb_object_agg(p.role, jsonb_build_object(
                               'kind', p.kind, 'name', p.name, 'identifier', p.identifier,
                               'phone', p.phone, 'email', p.email, 'address', p.address))
                      FROM dossier.person p WHERE p.code = d.code) AS people,
                   (SELECT value FROM dossier.personal n
                     WHERE n.code = d.code AND n.seq = 1 AND n.name = 'note') AS note
              FROM dossier.dossier d WHERE d.code = :code
            """).param("code", code.value()).query(CardQuery::card).optional();
    }

    private static DossierCard card(ResultSet row, int number) throws SQLException {
        var dossier = DossierTable.dossier(row, number);
        return card(dossier, JSON.readValue(row.getString("people"), PEOPLE), row.getString("note"));
    }

    private static DossierCard card(Dossier dossier, Map<PersonTable.Role, Person> people, @Nullable String note) {
        var reception = dossier.reception();
        var phase = PhaseRow.of(dossier.phase());
        var requester = Objects.requireNonNull(people.get(PersonTable.Role.REQUESTER));
        return new DossierCard(
                dossier.code(),
                dossier.procedureVersion(),
                new DossierCard.Where(reception.agency(), reception.desk(), reception.matter(), dossier.keeper()),
                new DossierCard.State(dossier.status(), phase.state(), dossier.version(), dossier.work()),
                new DossierCard.Times(
                        reception.receivedAt(),
                        dossier.promise().run().startedAt(),
                        dossier.promise().dueAt(),
                        phase.finishedAt(),
                        phase.returnedAt()),
                new DossierCard.Parties(
                        requester,
                        people.get(PersonTable.Role.SUBMITTER),
                        people.get(PersonTable.Role.AUTHORISED),
                        reception.channel(),
                        note == null ? "" : note,
                        reception.caseKey()),
                new DossierCard.Result(phase.outcome(), phase.result(), people.get(PersonTable.Role.COLLECTOR)));
    }
}
