package vn.motcua.subscription;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One mail of a view, of one moment. {@code query}: with the period it is about, whenever it is tried. */
record Sending(
        UUID id,
        long view,
        Instant dueAt,
        String query,
        State state,
        int attempts,
        @Nullable String address,
        @Nullable String failure,
        @Nullable Instant settledAt) {

    static final int ATTEMPTS_MAX = 12;

    private static final Duration PAUSE_MAX = Duration.ofHours(6);

    enum State {
        WAITING,
        /** Or broken off while it was tried. */
        TRYING,
        SENT,
        GIVEN_UP
    }

    /** One minute, two, four, eight, and so on. */
    static Duration pauseAfter(int attempts) {
        var pause = Duration.ofMinutes(1L << Math.min(attempts - 1, ATTEMPTS_MAX));
        return pause.compareTo(PAUSE_MAX) > 0 ? PAUSE_MAX : pause;
    }

    boolean isLastAttempt() {
        return attempts >= ATTEMPTS_MAX;
    }
}
