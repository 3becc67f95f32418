package vn.motcua.dossier;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facts this room writes. Their kinds and the names in their bodies are for ever; {@link Folding} reads them. */
final class DossierFacts {

    static final String ACCEPTED = "dossier.accepted";
    static final String PASSED_ON = "dossier.passed-on";
    static final String RESOLVED = "dossier.resolved";
    static final String RETURNED = "dossier.returned";

    static final String PAUSED = "dossier.paused";
    static final String RESUMED = "dossier.resumed";
    static final String OBLIGED = "dossier.obliged";
    static final String DISCHARGED = "dossier.discharged";
    static final String SUPPLEMENT_ASKED = "dossier.supplement-asked";
    static final String SUPPLEMENTED = "dossier.supplemented";
    static final String STOPPED = "dossier.stopped";
    static final String WENT_ON = "dossier.went-on";
    static final String AWAITS_AGAIN = "dossier.awaits-again";
    static final String WITHDRAWN = "dossier.withdrawn";
    static final String REAPPOINTED = "dossier.reappointed";

    static final String RECOMPUTED = "dossier.recomputed";
    static final String DATE_KEPT = "dossier.date-kept";
    static final String REOPENED = "dossier.reopened";

    static final String TAKEN_OVER = "dossier.taken-over";
    static final String GIVEN_BACK = "dossier.given-back";

    /** After these the clock stands still, where the law of the version lets it. */
    static final Set<String> STANDS = Set.of(PAUSED, OBLIGED, SUPPLEMENT_ASKED, STOPPED, AWAITS_AGAIN);

    static final String LOOKUP_KEY = "lookupKey";
    static final String NOTE = "note";
    /** The note of the receipt once it was corrected. */
    static final String RECEIPT_NOTE = "receiptNote";

    static final String SIGNED_AS = "signedAs";
    /** Of several agencies, see {@link LegResults}. */
    static final String RESULTS = "results";

    private DossierFacts() {}

    static Fact accepted(Dossier dossier, Acceptance acceptance, Map<String, String> personal) {
        var body = new HashMap<String, Object>();
        body.put("procedureVersion", dossier.procedureVersion());
        body.put("procedure", acceptance.version().code().value());
        body.put("desk", acceptance.desk());
        body.put("channel", acceptance.channel().name());
        body.put("requesterKind", acceptance.requester().kind().name());
        body.put("dueAt", CanonicalFact.utc(dossier.promise().due()));
        putIfAny(body, "case", acceptance.caseKey());
        putIfAny(body, "place", dossier.reception().matter().place());
        putIfAny(body, "competent", dossier.reception().other());
        return new Fact(ACCEPTED, body, personal);
    }

    static Fact passedOn() {
        return Fact.of(PASSED_ON, Map.of());
    }

    static Fact resolved(Resolution answer) {
        var body = new HashMap<String, Object>();
        body.put("outcome", answer.outcome().name());
        if (!answer.ofLegs().isEmpty()) body.put(RESULTS, LegResults.body(answer.ofLegs()));
        var result = answer.document();
        if (result != null) {
            body.put("number", result.number());
            body.put("date", result.date().toString());
            body.put("resultAgency", result.agency());
            body.put("signer", result.signer());
        }
        return Fact.of(RESOLVED, body);
    }

    static Fact returned(Person collector, HandOut.Claim claim, String note) {
        var body = new HashMap<String, Object>();
        if (claim.capacity() != null) body.put("capacity", claim.capacity().name());
        if (claim.paperDate() != null) body.put("paperDate", claim.paperDate().toString());
        var personal = new HashMap<String, String>();
        personal.put("collectorName", collector.name());
        putIfAny(personal, "collectorIdentifier", collector.identifier());
        putIfAny(personal, NOTE, note);
        putIfAny(personal, "paperNumber", claim.paperNumber());
        return new Fact(RETURNED, body, personal);
    }

    /** The clock stands still from here; the reason may name people. */
    static Fact stands(String kind, Map<String, Object> body, String reason) {
        return new Fact(kind, body, reason(reason));
    }

    /** The clock runs; the body says all that is promised from now on. */
    static Fact runs(String kind, Promise promise, String reason) {
        return new Fact(kind, promised(promise), reason(reason));
    }

    /** All that is promised from now on; no due moment while the clock stands still. */
    private static Map<String, Object> promised(Promise promise) {
        var body = new HashMap<String, Object>();
        if (promise.dueAt() != null) body.put("dueAt", CanonicalFact.utc(promise.dueAt()));
        body.put("run", promise.run().number());
        body.put("runStartedAt", CanonicalFact.utc(promise.run().startedAt()));
        var kept = promise.kept();
        if (kept != null) {
            body.put("keptMadeAt", CanonicalFact.utc(kept.madeAt()));
            body.put("keptDueAt", CanonicalFact.utc(kept.dueAt()));
            body.put("keptCause", kept.cause().name());
        }
        return body;
    }

    /** The calendar has changed: the due moment moved, or the date promised is kept against an earlier one. */
    static Fact redated(Promise promise, Recomputed it, String basis) {
        var body = promised(promise);
        body.put("promised", CanonicalFact.utc(it.promised()));
        body.put("reckoned", CanonicalFact.utc(it.reckoned()));
        body.put("until", CanonicalFact.utc(it.dueAt()));
        body.put("basis", basis);
        return Fact.of(it.effect().moves() ? RECOMPUTED : DATE_KEPT, body);
    }

    /** {@code told}: the new date; an apology that came too late leaves {@code dueAt} as it was. */
    static Fact reappointed(Promise promise, Reappointment it) {
        var runs = runs(REAPPOINTED, promise, it.reason());
        var body = new HashMap<>(runs.body());
        body.put("told", CanonicalFact.utc(it.newDueAt()));
        body.put("effect", it.effect().name());
        putIfAny(body, SIGNED_AS, it.signedAs());
        return new Fact(REAPPOINTED, body, runs.personal());
    }

    /** {@code withdrawn}: the number of what no longer holds, empty: none; {@code result}: its name, of several. */
    static Fact reopened(Promise promise, Incident it) {
        var runs = runs(REOPENED, promise, it.reason());
        var body = new HashMap<>(runs.body());
        var number = it.wrong().number();
        body.put("fault", it.fault().name());
        body.put("withdrawn", number == null ? "" : number);
        putIfAny(body, "result", it.wrong().name());
        return new Fact(REOPENED, body, runs.personal());
    }

    private static Map<String, String> reason(String reason) {
        return reason.isEmpty() ? Map.of() : Map.of("reason", reason);
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

    static void put(Map<String, String> values, String role, @Nullable Person person) {
        if (person == null) return;
        values.put(role + "Name", person.name());
        values.put(role + "Identifier", person.identifier());
        putIfAny(values, role + "Phone", person.phone());
        putIfAny(values, role + "Email", person.email());
        putIfAny(values, role + "Address", person.address());
    }

    static void putIfAny(Map<String, ? super String> values, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) values.put(name, value);
    }
}
