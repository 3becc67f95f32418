package vn.motcua.checks;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One night's look at all dossiers: how far it is, and what it found. Pure. */
record Run(
        long id,
        LocalDate night,
        Instant startedAt,
        @Nullable Instant finishedAt,
        String afterCode,
        long dossiers,
        long violations,
        @Nullable Instant readAt,
        @Nullable String readBy) {

    boolean isUnread() {
        return violations > 0 && readAt == null;
    }
}
