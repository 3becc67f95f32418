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
import vn.motcua.catalogue.Catalogue;

/** What other rooms and pages read of one dossier: its row, its people and its note, in one statement by key. */
@Component
class CardQuery {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<PersonTable.Role, Person>> PEOPLE = new TypeReference<>() {};

    private final JdbcClient sql;
    private final Catalogue catalogue;

    CardQuery(JdbcClient sql, Catalogue catalogue) {
        this.sql = sql;
        this.catalogue = catalogue;
    }

    Optional<DossierCard> find(DossierCode code) {
        return sql.sql("""
            SELECT d.*,
                   (SELECT jsonb_object_agg(p.role, jsonb_build_object(
                               'kind', p.kind, 'name', p.name, 'identifier', p.identifier,
                               'phone', p.phone, 'email', p.email, 'address', p.address))
                      FROM dossier.person p WHERE p.code = d.code) AS people,
                   (SELECT value FROM dossier.personal n
                     WHERE n.code = d.code AND (n.name = 'note' AND n.seq = 1 OR n.name = 'receiptNote')
                     ORDER BY n.seq DESC LIMIT 1) AS note
              FROM dossier.dossier d WHERE d.code = :code
            """).param("code", code.value()).query(this::card).optional();
    }

    private DossierCard card(ResultSet row, int number) throws SQLException {
        var dossier = DossierTable.dossier(row, number);
        return card(dossier, JSON.readValue(row.getString("people"), PEOPLE), row.getString("note"));
    }

    private DossierCard card(Dossier dossier, Map<PersonTable.Role, Person> people, @Nullable String note) {
        var reception = dossier.reception();
        var phase = PhaseRow.of(dossier.phase());
        var requester = Objects.requireNonNull(people.get(PersonTable.Role.REQUESTER));
        return new DossierCard(
                dossier.code(),
                dossier.procedureVersion(),
                new DossierCard.Where(reception.agency(), reception.desk(), reception.matter(), dossier.keeper()),
                state(dossier, phase.state()),
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
                new DossierCard.Result(phase.answer(), people.get(PersonTable.Role.COLLECTOR)));
    }

    private DossierCard.State state(Dossier dossier, PhaseName phase) {
        var goesOn = phase == PhaseName.STOPPED
                ? catalogue.version(dossier.procedureVersion()).goOnBasis().orElse(null)
                : null;
        return new DossierCard.State(dossier.status(), phase, dossier.version(), dossier.work(), goesOn);
    }
}
