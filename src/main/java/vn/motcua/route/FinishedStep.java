package vn.motcua.route;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step that has ended: who held it at its end, how it ended, how many working minutes of its agency it
 * took, and how many were not counted because it was suspended.
 * {@code number}: the number a clerk gave the result in it; {@code answer}: what its leg's own result became by it.
 */
record FinishedStep(
        OpenStep step,
        String holder,
        Instant closedAt,
        String outcome,
        @Nullable String note,
        long minutes,
        long paused,
        @Nullable String number,
        @Nullable String answer) {

    /** Outcomes besides those of the route's own. */
    static final String SENT_BACK = "SENT_BACK";

    static final String ACCEPTED = "ACCEPTED";
    static final String DECLINED = "DECLINED";
    static final String TAKEN_BACK = "TAKEN_BACK";
    static final String WITHDRAWN = "WITHDRAWN";
    /** The lead has answered; this leg is no longer waited for. */
    static final String NOT_NEEDED = "NOT_NEEDED";
    /** Its limit has passed without an answer, which is one. */
    static final String CONSENT = "CONSENT";

    FinishedStep numbered(@Nullable String given) {
        return new FinishedStep(step, holder, closedAt, outcome, note, minutes, paused, given, answer);
    }

    FinishedStep answering(@Nullable String given) {
        return new FinishedStep(step, holder, closedAt, outcome, note, minutes, paused, number, given);
    }
}
