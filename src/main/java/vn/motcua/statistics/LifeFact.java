package vn.motcua.statistics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a fact says that statistics hang on; {@code at}: when it happened, {@code recordedAt}: when it was written. */
record LifeFact(String kind, String agency, Instant at, Instant recordedAt, Said said) {

    /** {@code procedure}, {@code channel}: of an acceptance; {@code isStanding}: the clock stands for an obligation. */
    record Said(
            long procedure,
            @Nullable String channel,
            @Nullable Instant dueAt,
            boolean isStanding) {}
}
