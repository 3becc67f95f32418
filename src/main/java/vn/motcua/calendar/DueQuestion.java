package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a due moment follows from: receipt (cut to the minute), limit, the hour after which a receipt counts from
 * the next working day where the procedure has one, pauses, and the due moment promised before, if one was.
 */
public record DueQuestion(
        Instant receivedAt,
        TimeLimit limit,
        @Nullable LocalTime cutoff,
        List<ClockPause> pauses,
        @Nullable Promised promised) {

    public DueQuestion {
        pauses = List.copyOf(pauses);
    }

    public DueQuestion(Instant receivedAt, TimeLimit limit, @Nullable LocalTime cutoff, List<ClockPause> pauses) {
        this(receivedAt, limit, cutoff, pauses, null);
    }

    /** The same after something else was promised. */
    public DueQuestion promising(Promised other) {
        return new DueQuestion(receivedAt, limit, cutoff, pauses, other);
    }

    public static DueQuestion of(Instant receivedAt, TimeLimit limit) {
        return new DueQuestion(receivedAt, limit, null, List.of());
    }
}
