package vn.motcua.route;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step that has ended: who held it at its end, how it ended, how many working minutes of its agency it
 * took, and how many were not counted because it was suspended.
 * {@code number}: the number a clerk gave the result in it.
 */
record FinishedStep(
        OpenStep step,
        String holder,
        Instant closedAt,
        String outcome,
        @Nullable String note,
        long minutes,
        long paused,
        @Nullable String number) {

    /** Outcomes besides those of the route's own. */
    static final String SENT_BACK = "SENT_BACK";

    static final String ACCEPTED = "ACCEPTED";
    static final String DECLINED = "DECLINED";
    static final String TAKEN_BACK = "TAKEN_BACK";
    static final String WITHDRAWN = "WITHDRAWN";

    FinishedStep numbered(@Nullable String given) {
        return new FinishedStep(step, holder, closedAt, outcome, note, minutes, paused, given);
    }
}
