package vn.motcua.calendar;

import java.time.Instant;

/** One line of the ledger of a due moment: a stretch, the working minutes in it, its kind and its reason. */
public record LedgerEntry(Instant from, Instant to, long minutes, LedgerKind kind, String reason) {

    /** The working minutes that count towards the limit. */
    public long counted() {
        return kind == LedgerKind.WORK ? minutes : 0;
    }

    LedgerEntry endingAt(Instant end, WorkingCalendar calendar) {
        var worked = minutes == 0 ? 0 : calendar.between(from, end).minutes();
        return new LedgerEntry(from, end, worked, kind, reason);
    }

    LedgerEntry formerly(String told) {
        return new LedgerEntry(from, to, minutes, LedgerKind.FORMER_RUN, told);
    }

    LedgerEntry until(LedgerEntry next) {
        return new LedgerEntry(from, next.to, minutes + next.minutes, kind, reason);
    }
}
