package vn.motcua.dossier;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Map;

/** What the facts about the clock make of a dossier; facts that say nothing about it change nothing. */
final class FoldedClock {

    private FoldedClock() {}

    static Dossier after(Dossier dossier, TimelineEntry fact) {
        var at = fact.at();
        var body = fact.body();
        return switch (fact.kind()) {
            case DossierFacts.PAUSED -> stands(dossier, new Phase.Paused(at, text(body, "ground")));
            case DossierFacts.OBLIGED ->
                stands(dossier, new Phase.Obligation(at, Boolean.parseBoolean(text(body, "stands"))));
            case DossierFacts.SUPPLEMENT_ASKED, DossierFacts.AWAITS_AGAIN ->
                stands(dossier, new Phase.AwaitingSupplement(at, number(body, "request")));
            case DossierFacts.STOPPED -> stands(dossier, new Phase.Stopped(at, text(body, "ground")));
            case DossierFacts.WITHDRAWN -> stands(dossier, new Phase.Withdrawn(at));
            case DossierFacts.RESUMED, DossierFacts.DISCHARGED, DossierFacts.SUPPLEMENTED, DossierFacts.WENT_ON ->
                dossier.with(promise(dossier, body), dossier.passedOnAt(), new Phase.InProcess());
            case DossierFacts.REOPENED -> dossier.reopened(at, promise(dossier, body));
            case DossierFacts.REAPPOINTED, DossierFacts.RECOMPUTED, DossierFacts.DATE_KEPT ->
                dossier.with(promise(dossier, body), dossier.passedOnAt(), dossier.phase());
            default -> dossier;
        };
    }

    private static Dossier stands(Dossier dossier, Phase still) {
        var promise = dossier.promise();
        return dossier.with(still.standsStill() ? promise.standing() : promise, dossier.passedOnAt(), still);
    }

    private static Promise promise(Dossier dossier, Map<String, Object> body) {
        var kept = body.containsKey("keptDueAt")
                ? new Promise.Kept(
                        moment(body, "keptMadeAt"),
                        moment(body, "keptDueAt"),
                        Promise.Cause.valueOf(text(body, "keptCause")))
                : null;
        return new Promise(
                dossier.promise().originalDueAt(),
                body.containsKey("dueAt") ? moment(body, "dueAt") : null,
                new Promise.Run(number(body, "run"), moment(body, "runStartedAt")),
                kept);
    }

    private static Instant moment(Map<String, Object> body, String name) {
        return Instant.parse(text(body, name));
    }

    private static String text(Map<String, Object> body, String name) {
        return (String) requireNonNull(body.get(name));
    }

    private static int number(Map<String, Object> body, String name) {
        return ((Number) requireNonNull(body.get(name))).intValue();
    }
}
