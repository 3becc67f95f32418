package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How handling last ended without an answer: withdrawn by the citizen ({@code ground} null), or stopped on a ground. By
 * whom (username), for which agency, when (legal time) and why; {@code signedAs}: the lines above the name; {@code
 * goneOnAt}: none where it has not gone on since.
 */
public record Stop(
        @Nullable String ground,
        String actor,
        String agency,
        Instant at,
        String reason,
        @Nullable String signedAs,
        @Nullable Instant goneOnAt) {

    private static final Set<String> ENDS = Set.of(DossierFacts.STOPPED, DossierFacts.WITHDRAWN);
    private static final Set<String> GOES_ON = Set.of(DossierFacts.WENT_ON, DossierFacts.AWAITS_AGAIN);

    static Optional<Stop> last(Timeline timeline, DossierCode code) {
        var stops = all(timeline, code);
        return stops.isEmpty() ? Optional.empty() : Optional.of(stops.getLast());
    }

    /** In order. */
    static List<Stop> all(Timeline timeline, DossierCode code) {
        var facts = timeline.of(code);
        var reasons = timeline.personal(code);
        return facts.stream()
                .filter(it -> ENDS.contains(it.kind()))
                .map(it -> of(it, reason(reasons.get(it.seq())), goneOnAt(facts, it)))
                .toList();
    }

    private static Stop of(TimelineEntry fact, String reason, @Nullable Instant goneOnAt) {
        return new Stop(
                (String) fact.body().get("ground"),
                fact.actor(),
                fact.agency(),
                fact.at(),
                reason,
                (String) fact.body().get(DossierFacts.SIGNED_AS),
                goneOnAt);
    }

    private static @Nullable Instant goneOnAt(List<TimelineEntry> facts, TimelineEntry stop) {
        return facts.stream()
                .filter(it -> it.seq() > stop.seq() && GOES_ON.contains(it.kind()))
                .map(TimelineEntry::at)
                .findFirst()
                .orElse(null);
    }

    private static String reason(@Nullable Map<String, Object> words) {
        return words == null ? "" : String.valueOf(words.getOrDefault("reason", ""));
    }
}
