package vn.motcua.dossier;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.Words;

/**
 * A run of the limit after which it began anew, as the facts tell it: when all papers had come, or when a wrong result
 * was opened again, which ended with that result. Its minutes and pauses stay in the ledger. Pure.
 */
record FormerRun(int number, Instant startedAt, Instant endedAt, Why why) {

    enum Why {
        SUPPLEMENTED,
        REOPENED
    }

    static List<FormerRun> of(Instant receivedAt, List<TimelineEntry> facts) {
        var runs = new ArrayList<FormerRun>();
        var current = new Promise.Run(1, receivedAt);
        @Nullable Instant resolvedAt = null;
        for (var fact : facts) {
            if (fact.kind().equals(DossierFacts.RESOLVED)) resolvedAt = fact.at();
            var next = next(fact, current);
            if (next.number() == current.number()) continue;
            var reopened = fact.kind().equals(DossierFacts.REOPENED);
            var endedAt = reopened && resolvedAt != null ? resolvedAt : next.startedAt();
            runs.add(new FormerRun(
                    current.number(),
                    current.startedAt(),
                    endedAt.truncatedTo(ChronoUnit.MINUTES),
                    reopened ? Why.REOPENED : Why.SUPPLEMENTED));
            current = next;
        }
        return runs;
    }

    private static Promise.Run next(TimelineEntry fact, Promise.Run current) {
        return fact.body().get("run") instanceof Number run && fact.body().get("runStartedAt") instanceof String since
                ? new Promise.Run(run.intValue(), Instant.parse(since))
                : current;
    }

    String words() {
        return Words.t("dossier.clock.former." + why, number);
    }
}
