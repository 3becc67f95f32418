package vn.motcua.calendar;

import java.time.Instant;

/**
 * A stretch of time that the law does not count, with its reason as shown in the ledger. Refused: an end before
 * the start.
 */
public record ClockPause(Instant from, Instant to, String reason) {
    public ClockPause {
        if (to.isBefore(from)) throw new IllegalArgumentException("a pause from " + from + " cannot end at " + to);
    }
}
