package vn.motcua.registry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A volume closed with that last number. {@code by}: the officer's name; {@code reason}: before the year's end. */
public record Closing(
        int volume,
        long last,
        Instant at,
        String by,
        @Nullable String reason) {}
