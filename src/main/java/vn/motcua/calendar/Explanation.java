package vn.motcua.calendar;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A due moment with its ledger; {@code projected} when it rests on days off that are not announced yet. */
public record Explanation(Instant dueAt, Reckoned reckoned, boolean projected, List<LedgerEntry> ledger) {

    public Explanation {
        ledger = List.copyOf(ledger);
    }

    /**
     * Where the limit alone ends; {@code promised}: why it is due later than that, none where it is not; {@code
     * minutes}: the working minutes it has, none where it is counted in calendar days.
     */
    public record Reckoned(
            Instant at, @Nullable String promised, @Nullable Long minutes) {}

    /** How far a limit was used up by some moment, in working minutes. */
    public record Used(long minutes, long counted) {
        public long left() {
            return minutes - counted;
        }
    }

    /** Of the current run; empty where the limit is counted in calendar days. */
    public Optional<Used> used(Instant now, WorkingCalendar calendar) {
        if (reckoned.minutes() == null) return Optional.empty();
        var counted = ledger.stream()
                .filter(it -> it.from().isBefore(now))
                .mapToLong(
                        it -> it.to().isAfter(now) ? it.endingAt(now, calendar).counted() : it.counted())
                .sum();
        return Optional.of(new Used(reckoned.minutes(), counted));
    }

    /**
     * The same with its ledger only up to a stretch that still lasts: nothing after it has been counted yet. It begins
     * with its minute, as all of the ledger does.
     */
    public Explanation stopped(ClockPause open, WorkingCalendar calendar) {
        var since = open.from().truncatedTo(ChronoUnit.MINUTES);
        var counted = new ArrayList<LedgerEntry>();
        for (var it : ledger) {
            if (!it.from().isBefore(since)) break;
            counted.add(it.to().isAfter(since) ? it.endingAt(since, calendar) : it);
        }
        var until = counted.isEmpty() ? since : counted.getLast().to();
        if (until.isBefore(since)) counted.add(new LedgerEntry(until, since, 0, LedgerKind.OVERDUE, "Quá hạn"));
        counted.add(new LedgerEntry(since, open.to(), 0, LedgerKind.PAUSE, open.reason()));
        return new Explanation(dueAt, reckoned, projected, counted);
    }

    /**
     * The same after a former run of the limit that ended then: its stretches stay with their names, and none of them
     * counts any more. {@code told}: which run it was, and why another one began.
     */
    public Explanation after(Explanation former, Instant endedAt, String told, WorkingCalendar calendar) {
        var all = new ArrayList<LedgerEntry>();
        for (var it : former.ledger) {
            if (!it.from().isBefore(endedAt)) break;
            var ended = it.to().isAfter(endedAt) ? it.endingAt(endedAt, calendar) : it;
            all.add(ended.kind() == LedgerKind.WORK ? ended.formerly(told) : ended);
        }
        if (all.stream().noneMatch(it -> it.kind() == LedgerKind.FORMER_RUN)) tell(all, endedAt, told);
        var until = all.isEmpty() ? endedAt : all.getLast().to();
        var begins = ledger.isEmpty() ? endedAt : ledger.getFirst().from();
        if (until.isBefore(begins)) all.add(new LedgerEntry(until, begins, 0, LedgerKind.FORMER_RUN, told));
        all.addAll(ledger);
        return new Explanation(dueAt, reckoned, projected, all);
    }

    /** Of a run that ended before any of it was counted: its first stretch tells of it, if only a moment. */
    private static void tell(List<LedgerEntry> run, Instant endedAt, String told) {
        var first = run.isEmpty() || run.getFirst().kind() == LedgerKind.PAUSE ? null : run.removeFirst();
        var since = run.isEmpty() ? endedAt : run.getFirst().from();
        run.addFirst(
                first == null ? new LedgerEntry(since, since, 0, LedgerKind.FORMER_RUN, told) : first.formerly(told));
    }

    /** Whether some of the time on the way is not counted. */
    public boolean hasPauses() {
        return ledger.stream().anyMatch(it -> it.kind() == LedgerKind.PAUSE);
    }
}
