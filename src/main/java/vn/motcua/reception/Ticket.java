package vn.motcua.reception;

import org.jspecify.annotations.Nullable;
import vn.motcua.platform.Once;

/** What the counter's form carries beside what is typed: its once key, and what the citizen was told before. */
record Ticket(@Nullable String onceKey, @Nullable String guidance) {

    static Ticket fresh(@Nullable String guidance) {
        return new Ticket(null, guidance);
    }

    /** With a key in any case. */
    Ticket keyed() {
        return onceKey == null || onceKey.isBlank() ? new Ticket(Once.newKey(), guidance) : this;
    }

    String reference() {
        return guidance == null ? "" : guidance;
    }
}
