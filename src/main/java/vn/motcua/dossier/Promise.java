package vn.motcua.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a citizen was promised. {@code originalDueAt}: the due moment first told; {@code dueAt}: the one that counts,
 * none while the clock stands still; {@code run}: from when the limit runs; {@code kept}: a date promised before, below
 * which no reckoning goes. All legal time.
 */
record Promise(
        Instant originalDueAt,
        @Nullable Instant dueAt,
        Run run,
        @Nullable Kept kept) {

    /** The first run begins with the receipt, each later one when a supplement makes the dossier complete. */
    record Run(int number, Instant startedAt) {}

    /** Due then, told at that moment, for that cause. */
    record Kept(Instant madeAt, Instant dueAt, Cause cause) {}

    enum Cause {
        SUPPLEMENT,
        REAPPOINTMENT,
        CALENDAR
    }

    static Promise first(Instant receivedAt, Instant dueAt) {
        return new Promise(dueAt, dueAt, new Run(1, receivedAt), null);
    }

    /** Throws while the clock stands still. */
    Instant due() {
        if (dueAt == null) throw new IllegalStateException("the clock stands still");
        return dueAt;
    }

    Promise standing() {
        return new Promise(originalDueAt, null, run, kept);
    }

    Promise due(Instant at) {
        return new Promise(originalDueAt, at, run, kept);
    }

    Promise keeping(@Nullable Kept promised) {
        return new Promise(originalDueAt, dueAt, run, promised);
    }

    /** As it was while that run lasted, as far as its due moment was reckoned. */
    Promise during(Run former) {
        return new Promise(originalDueAt, null, former, null);
    }

    Promise anew(Instant startedAt) {
        return new Promise(originalDueAt, dueAt, new Run(run.number() + 1, startedAt), kept);
    }
}
