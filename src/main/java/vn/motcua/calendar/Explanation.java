package vn.motcua.calendar;

import java.time.Instant;
import java.util.List;

/** A due moment with its ledger; {@code projected} when it rests on days off that are not announced yet. */
public record Explanation(Instant dueAt, boolean projected, List<LedgerEntry> ledger) {
    public Explanation {
        ledger = List.copyOf(ledger);
    }
}
