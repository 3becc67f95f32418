package vn.motcua.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A due moment with its ledger; {@code projected} when it rests on days off that are not announced yet. */
public record Explanation(Instant dueAt, Reckoned reckoned, boolean projected, List<LedgerEntry> ledger) {

    public Explanation {
        ledger = List.copyOf(ledger);
    }

    /** Where the limit alone ends; {@code promised}: why it is due later than that, none where it is not. */
    public record Reckoned(Instant at, @Nullable String promised) {}

    /** The same with its ledger only up to a stretch that still lasts: nothing after it has been counted yet. */
    public Explanation stopped(ClockPause open, WorkingCalendar calendar) {
        var counted = new ArrayList<LedgerEntry>();
        for (var it : ledger) {
            if (!it.from().isBefore(open.from())) break;
            counted.add(it.to().isAfter(open.from()) ? it.endingAt(open.from(), calendar) : it);
        }
        var until = counted.isEmpty() ? open.from() : counted.getLast().to();
        if (until.isBefore(open.from()))
            counted.add(new LedgerEntry(until, open.from(), 0, LedgerKind.OVERDUE, "Quá hạn"));
        counted.add(new LedgerEntry(open.from(), open.to(), 0, LedgerKind.PAUSE, open.reason()));
        return new Explanation(dueAt, reckoned, projected, counted);
    }

    /** Whether some of the time on the way is not counted. */
    public boolean hasPauses() {
        return ledger.stream().anyMatch(it -> it.kind() == LedgerKind.PAUSE);
    }
}
