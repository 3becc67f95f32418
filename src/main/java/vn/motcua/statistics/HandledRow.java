package vn.motcua.statistics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A dossier behind a number. {@code dueAt}: none while its clock stands, and once it has ended without an answer;
 * {@code leftAt}: none while it is handled.
 */
public record HandledRow(
        String code,
        long procedure,
        Instant receivedAt,
        @Nullable Instant dueAt,
        @Nullable Instant leftAt,
        String standing) {}
