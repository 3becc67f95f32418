package vn.motcua.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How handling last ended without an answer: withdrawn by the citizen ({@code ground} null), or stopped on a ground. By
 * whom (username), for which agency, when (legal time) and why; {@code signedAs}: the lines above the name.
 */
public record Stop(
        @Nullable String ground,
        String actor,
        String agency,
        Instant at,
        String reason,
        @Nullable String signedAs) {

    static Optional<Stop> last(Timeline timeline, DossierCode code) {
        var reasons = timeline.personal(code);
        return timeline.of(code).reversed().stream()
                .filter(it ->
                        it.kind().equals(DossierFacts.STOPPED) || it.kind().equals(DossierFacts.WITHDRAWN))
                .findFirst()
                .map(it -> new Stop(
                        (String) it.body().get("ground"),
                        it.actor(),
                        it.agency(),
                        it.at(),
                        reason(reasons.get(it.seq())),
                        (String) it.body().get(DossierFacts.SIGNED_AS)));
    }

    private static String reason(@Nullable Map<String, Object> words) {
        return words == null ? "" : String.valueOf(words.getOrDefault("reason", ""));
    }
}
