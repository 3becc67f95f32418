package vn.motcua.dossier;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts this room writes. Their kinds and the names in their bodies are for ever; {@link Folding} reads them. */
final class DossierFacts {

    static final String ACCEPTED = "dossier.accepted";
    static final String PASSED_ON = "dossier.passed-on";
    static final String RESOLVED = "dossier.resolved";
    static final String RETURNED = "dossier.returned";

    static final String LOOKUP_KEY = "lookupKey";
    static final String NOTE = "note";

    private DossierFacts() {}

    static Fact accepted(Dossier dossier, Acceptance acceptance, Map<String, String> personal) {
        var body = new HashMap<String, Object>();
        body.put("procedureVersion", dossier.procedureVersion());
        body.put("procedure", acceptance.version().code().value());
        body.put("desk", acceptance.desk());
        body.put("channel", acceptance.channel().name());
        body.put("requesterKind", acceptance.requester().kind().name());
        body.put("dueAt", CanonicalFact.utc(dossier.promise().dueAt()));
        putIfAny(body, "case", acceptance.caseKey());
        return new Fact(ACCEPTED, body, personal);
    }

    static Fact passedOn() {
        return Fact.of(PASSED_ON, Map.of());
    }

    static Fact resolved(Outcome outcome, @Nullable ResultDocument result) {
        var body = new HashMap<String, Object>();
        body.put("outcome", outcome.name());
        if (result != null) {
            body.put("number", result.number());
            body.put("date", result.date().toString());
            body.put("resultAgency", result.agency());
            body.put("signer", result.signer());
        }
        return Fact.of(RESOLVED, body);
    }

    static Fact returned(Person collector, String note) {
        var personal = new HashMap<String, String>();
        personal.put("collectorName", collector.name());
        putIfAny(personal, "collectorIdentifier", collector.identifier());
        putIfAny(personal, NOTE, note);
        return new Fact(RETURNED, Map.of(), personal);
    }

    static Map<String, String> personal(Acceptance acceptance, String lookupKey) {
        var values = new HashMap<String, String>();
        values.put(LOOKUP_KEY, lookupKey);
        putIfAny(values, NOTE, acceptance.note());
        put(values, "requester", acceptance.requester());
        put(values, "submitter", acceptance.submitter());
        put(values, "authorised", acceptance.authorised());
        return values;
    }

    private static void put(Map<String, String> values, String role, @Nullable Person person) {
        if (person == null) return;
        values.put(role + "Name", person.name());
        values.put(role + "Identifier", person.identifier());
        putIfAny(values, role + "Phone", person.phone());
        putIfAny(values, role + "Email", person.email());
        putIfAny(values, role + "Address", person.address());
    }

    private static void putIfAny(Map<String, ? super String> values, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) values.put(name, value);
    }
}
