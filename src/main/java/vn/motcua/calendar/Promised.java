package vn.motcua.calendar;

import java.time.Instant;

/**
 * A due moment already promised to a citizen, at {@code madeAt}, for a reason as shown in the ledger: what is reckoned
 * later never ends before it, and pauses that come after it move it like any other term.
 */
public record Promised(Instant madeAt, Instant dueAt, String reason) {}
