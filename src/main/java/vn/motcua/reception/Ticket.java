package vn.motcua.reception;

import org.jspecify.annotations.Nullable;
import vn.motcua.platform.Once;

/**
 * What the counter's form carries beside people, papers and fee: its once key, what the citizen was told before, and
 * the place in which the matter lies, where that may be another than the desk's own.
 */
record Ticket(
        @Nullable String onceKey,
        @Nullable String guidance,
        @Nullable String place) {

    static Ticket fresh(@Nullable String guidance) {
        return new Ticket(null, guidance, null);
    }

    /** With a key in any case. */
    Ticket keyed() {
        return onceKey == null || onceKey.isBlank() ? new Ticket(Once.newKey(), guidance, place) : this;
    }

    String reference() {
        return guidance == null ? "" : guidance;
    }
}
