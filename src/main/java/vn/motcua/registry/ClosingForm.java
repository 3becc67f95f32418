package vn.motcua.registry;

import org.jspecify.annotations.Nullable;

/** How a volume is closed, as typed. {@code last}: the last number the officer saw. */
record ClosingForm(
        @Nullable Long last,
        @Nullable String reason,
        @Nullable Boolean confirmed,
        @Nullable String onceKey) {

    long lastSeen() {
        return last == null ? -1 : last;
    }

    String why() {
        return reason == null ? "" : reason;
    }

    /** What was confirmed for another number is asked again. */
    ClosingForm at(long now) {
        return new ClosingForm(now, reason, lastSeen() == now ? confirmed : null, onceKey);
    }
}
