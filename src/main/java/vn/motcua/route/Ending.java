package vn.motcua.route;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.StepKind;
import vn.motcua.catalogue.StepOutcome;
import vn.motcua.catalogue.StepTemplate;
import vn.motcua.dossier.Fact;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;

/**
 * How an officer wants to end a step, checked against what it allows. {@code to}: who gets the next; {@code before}:
 * what has ended before it in the same act, where a waiting step ends by it;
 * {@code signature}: what stands above the name where it signs; {@code given}: the number that its agency has given the
 * result in another system. Pure.
 */
record Ending(
        StepOutcome outcome,
        @Nullable String note,
        @Nullable String to,
        List<Fact> before,
        @Nullable String signature,
        @Nullable String given) {

    Ending(StepOutcome outcome, @Nullable String note, @Nullable String to) {
        this(outcome, note, to, List.of(), null, null);
    }

    /** What waited for other legs goes on, in the one way it has. */
    static Ending joined(StepTemplate waiting, List<Fact> before) {
        return new Ending(waiting.outcomes().getFirst(), null, null, before, null, null);
    }

    static final int NOTE_LENGTH_MAX = 2_000;

    static Decision<Ending> of(StepTemplate step, String outcomeKey, @Nullable String note) {
        var outcome = step.outcomes().stream()
                .filter(it -> it.key().equals(outcomeKey))
                .findFirst();
        if (outcome.isEmpty())
            return Decision.refused(Refusal.of("route.complete.no-such-outcome").on("outcome"));
        var words = Objects.requireNonNullElse(note, "").strip();
        if (words.length() > NOTE_LENGTH_MAX)
            return Decision.refused(
                    Refusal.of("route.note.too-long", NOTE_LENGTH_MAX).on("note"));
        if (step.kind() == StepKind.COUNCIL && CouncilMinutes.parse(words).isEmpty())
            return Decision.refused(Refusal.of("route.complete.minutes-needed").on("note"));
        if (outcome.get().needsNote() && words.isEmpty())
            return Decision.refused(Refusal.of("route.complete.note-needed").on("note"));
        return Decision.granted(new Ending(outcome.get(), words.isEmpty() ? null : words, null));
    }

    Ending to(@Nullable String username) {
        return new Ending(outcome, note, username, before, signature, given);
    }

    Ending numbered(@Nullable String elsewhere) {
        return new Ending(outcome, note, to, before, signature, elsewhere);
    }

    Ending signed(@Nullable String block) {
        return new Ending(outcome, note, to, before, block, given);
    }

    /** A reason is always given, in words that fit. */
    static Decision<String> reason(String typed) {
        var words = typed.strip();
        if (words.isEmpty())
            return Decision.refused(Refusal.of("route.reason.missing").on("reason"));
        if (words.length() > NOTE_LENGTH_MAX)
            return Decision.refused(
                    Refusal.of("route.note.too-long", NOTE_LENGTH_MAX).on("reason"));
        return Decision.granted(words);
    }
}
