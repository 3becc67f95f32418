package vn.motcua.route;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A step that has ended: who ended it, how it ended, how many working minutes of its agency it
 * took, and how many were not counted because it was suspended.
 * {@code number}: the number a clerk gave the result in it; {@code answer}: what its leg's own result became by it.
 */
record FinishedStep(
        OpenStep step,
        Ender ender,
        Instant closedAt,
        String outcome,
        @Nullable String note,
        long minutes,
        long paused,
        @Nullable String number,
        @Nullable String answer) {

    /** Outcomes besides those of the route's own, and besides how a dossier ends without an answer. */
    static final String SENT_BACK = "SENT_BACK";

    static final String ACCEPTED = "ACCEPTED";
    static final String DECLINED = "DECLINED";
    static final String TAKEN_BACK = "TAKEN_BACK";
    /** What came back has been offered once more. */
    static final String SENT_AGAIN = "SENT_AGAIN";
    /** The lead has answered; this leg is no longer waited for. */
    static final String NOT_NEEDED = "NOT_NEEDED";
    /** How it ends with a dossier that ends without an answer. */
    private static final Set<String> UNANSWERED = Set.of("WITHDRAWN", "STOPPED");

    /** Its limit has passed without an answer, which is one. */
    static final String CONSENT = "CONSENT";

    /**
     * Who ended it. {@code insteadOf}: the absent officer by whose right; {@code signature}: what stands above the name
     * of who signed, line by line; {@code officer}: the name of who has no account here, working in another system.
     */
    record Ender(
            String username,
            @Nullable String insteadOf,
            @Nullable String signature,
            @Nullable String officer) {}

    String holder() {
        return ender.username;
    }

    /** Whether it waited for others and ended by itself when the last of them had answered, not with the dossier. */
    static boolean isJoined(StepTime step) {
        var end = step.end();
        return end != null && step.kind().equals(OpenStep.JOIN) && !UNANSWERED.contains(end.outcome());
    }

    FinishedStep signed(@Nullable String signature) {
        var signer = new Ender(ender.username, ender.insteadOf, signature, ender.officer);
        return new FinishedStep(step, signer, closedAt, outcome, note, minutes, paused, number, answer);
    }

    FinishedStep numbered(@Nullable String given) {
        return new FinishedStep(step, ender, closedAt, outcome, note, minutes, paused, given, answer);
    }

    FinishedStep answering(@Nullable String given) {
        return new FinishedStep(step, ender, closedAt, outcome, note, minutes, paused, number, given);
    }
}
