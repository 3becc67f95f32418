package vn.motcua.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A view's schedule as it stands. {@code nextAt}: none, it was stopped; {@code lastPeriod}: the closed one that was
 * sent last, as an address names it; {@code stopped}: the message that says why.
 */
record Scheduled(
        long view,
        Schedule schedule,
        @Nullable Instant nextAt,
        @Nullable String lastPeriod,
        @Nullable String stopped) {}
