package vn.motcua.calendar;

import java.time.Instant;

/** A stretch of time that the law does not count, with its reason as shown in the ledger. */
public record ClockPause(Instant from, Instant to, String reason) {}
