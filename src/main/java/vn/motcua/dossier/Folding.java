package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a dossier folded from the first to the last: they give back its row, and who holds each open leg. Kinds
 * that say nothing about either pass by.
 */
final class Folding {

    /** Who has an open leg: the step that waits, for whom, and who has taken it (empty: nobody yet). */
    record Custody(
            String step,
            @Nullable String unit,
            @Nullable String role,
            @Nullable String holder) {}

    /** {@code custody}: open legs by number. */
    record Folded(Dossier dossier, Map<Long, Custody> custody) {}

    private final Map<Long, Custody> custody = new TreeMap<>();
    private Dossier dossier;

    private Folding(DossierCode code, TimelineEntry first) {
        this.dossier = accepted(code, first);
    }

    /** Refuses (throws) facts that do not begin with the acceptance. */
    static Folded fold(DossierCode code, List<TimelineEntry> facts) {
        var folding = new Folding(code, facts.getFirst());
        facts.stream().skip(1).forEach(folding::add);
        return new Folded(folding.dossier, Map.copyOf(folding.custody));
    }

    private void add(TimelineEntry fact) {
        var changed = switch (fact.kind()) {
            case DossierFacts.PASSED_ON -> dossier.passOn(fact.at());
            case DossierFacts.RESOLVED -> dossier.moved(resolved(fact));
            case DossierFacts.RETURNED -> dossier.moved(returned(dossier.phase(), fact));
            case DossierFacts.TAKEN_OVER, DossierFacts.GIVEN_BACK -> takenOver(fact.body());
            case PeopleFacts.CORRECTED, PeopleFacts.REPLACED -> dossier.moved(dossier.phase());
            default -> FoldedClock.after(dossier, fact);
        };
        dossier = changed.with(head(fact));
        if (fact.body().get("leg") instanceof Number leg) take(fact.kind(), leg.longValue(), fact.body());
    }

    /** Another agency keeps it, and its open legs lie elsewhere. */
    private Dossier takenOver(Map<String, Object> body) {
        if (body.get("legs") instanceof List<?> legs) legs.forEach(this::lies);
        return dossier.keptBy(new Keeper(needed(body, "keeper"), needed(body, "desk")));
    }

    @SuppressWarnings("unchecked")
    private void lies(Object leg) {
        var body = (Map<String, Object>) leg;
        custody.put(
                number(body, "leg"),
                new Custody(needed(body, "step"), text(body, "unit"), text(body, "role"), text(body, "holder")));
    }

    /** Each fact of the route says where its leg stands afterwards; no step: the leg has ended. */
    private void take(String kind, long leg, Map<String, Object> body) {
        if (!kind.startsWith("route.")) return;
        // The leg before ends; facts written before legs could be open beside one another do not say which.
        if (body.get("fromLeg") instanceof Number before) custody.remove(before.longValue());
        else if (kind.equals("route.passed-on")) custody.clear();
        var step = text(body, "step");
        if (step == null || step.isEmpty()) custody.remove(leg);
        else custody.put(leg, new Custody(step, text(body, "unit"), text(body, "role"), text(body, "holder")));
    }

    private static Dossier accepted(DossierCode code, TimelineEntry fact) {
        var body = fact.body();
        if (!fact.kind().equals(DossierFacts.ACCEPTED))
            throw new IllegalArgumentException(code + " does not begin with its acceptance but with " + fact.kind());
        var dueAt = Instant.parse(needed(body, "dueAt"));
        var reception = new Dossier.Reception(
                fact.agency(),
                needed(body, "desk"),
                Channel.valueOf(needed(body, "channel")),
                text(body, "case"),
                fact.at(),
                matter(fact));
        return new Dossier(
                code,
                number(body, "procedureVersion"),
                reception,
                Promise.first(fact.at(), dueAt),
                null,
                new Phase.InProcess(),
                head(fact),
                1,
                reception.keeper());
    }

    private static Matter matter(TimelineEntry fact) {
        var competent = text(fact.body(), "competent");
        return new Matter(competent == null ? fact.agency() : competent, text(fact.body(), "place"));
    }

    private static Phase.Resolved resolved(TimelineEntry fact) {
        var body = fact.body();
        var number = text(body, "number");
        var result = number == null
                ? null
                : new ResultDocument(
                        number,
                        LocalDate.parse(needed(body, "date")),
                        needed(body, "resultAgency"),
                        needed(body, "signer"));
        var ofLegs = LegResults.read(body.get(DossierFacts.RESULTS));
        return new Phase.Resolved(fact.at(), new Resolution(Outcome.valueOf(needed(body, "outcome")), result, ofLegs));
    }

    private static Phase returned(Phase phase, TimelineEntry fact) {
        if (phase instanceof Phase.Resolved resolved) return resolved.handOut(fact.at());
        throw new IllegalArgumentException("fact " + fact.seq() + " gives out a result that was not there");
    }

    private static ChainHead head(TimelineEntry fact) {
        return new ChainHead(fact.seq(), fact.hash(), fact.recordedAt());
    }

    private static long number(Map<String, Object> body, String name) {
        if (body.get(name) instanceof Number number) return number.longValue();
        throw new IllegalArgumentException("no " + name + " in " + body.keySet());
    }

    private static @Nullable String text(Map<String, Object> body, String name) {
        return (String) body.get(name);
    }

    private static String needed(Map<String, Object> body, String name) {
        var text = text(body, name);
        if (text == null) throw new IllegalArgumentException("no " + name + " in " + body.keySet());
        return text;
    }
}
