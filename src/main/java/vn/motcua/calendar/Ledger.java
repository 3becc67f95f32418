package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the ledger of one due moment: stretches without gap from receipt to due. What is left of a day of receipt that
 * does not count stands apart. Consecutive working days make one
 * WORK stretch with their nights; every day off has its line, from the closing before it to the opening after it; only
 * the two days of a weekend share one.
 */
final class Ledger {

    private static final String OUTSIDE_HOURS = "Tiếp nhận ngoài giờ làm việc";
    private static final String AFTER_CUT_OFF = "Tiếp nhận sau giờ chốt trong ngày, tính từ ngày làm việc tiếp theo";

    private static final String RECEIPT_DAY = "Ngày tiếp nhận, không tính vào số ngày làm việc";
    private static final String TO_CLOSING = "Hạn tính theo ngày nên đến hết giờ làm việc của ngày cuối";

    private final DayIndex days;
    private final Holidays holidays;
    private final Reckoning reckoning;
    private final List<LedgerEntry> entries = new ArrayList<>();

    /** Of a limit in minutes or in working days; one in calendar days has none. */
    private int left;

    private Ledger(DayIndex days, Holidays holidays, Reckoning reckoning) {
        this.days = days;
        this.holidays = holidays;
        this.reckoning = reckoning;
        this.left = reckoning.unmoved() instanceof Term.OfCalendarDays ? Integer.MAX_VALUE : reckoning.budget(days);
    }

    static List<LedgerEntry> of(DayIndex days, Holidays holidays, Reckoning reckoning) {
        var ledger = new Ledger(days, holidays, reckoning);
        ledger.untilStart(reckoning.received(), reckoning.start());
        long counted = ledger.through(reckoning.pauses(), reckoning.run().end(), reckoning.start(), ledger::count);
        var kept = reckoning.kept();
        if (kept != null)
            ledger.through(
                    kept.run().pauses(),
                    kept.run().end(),
                    counted,
                    (from, to) -> ledger.add(from, to, LedgerKind.PROMISE, kept.reason()));
        return List.copyOf(ledger.entries);
    }

    /** From there to the end of a run, its pauses by name, all else as told; answers where it ends. */
    private long through(List<Pause> pauses, long end, long start, Stretch stretch) {
        long at = start;
        for (var pause : pauses) {
            if (pause.to() <= at) continue;
            stretch.of(at, Math.max(at, pause.from()));
            add(Math.max(at, pause.from()), pause.to(), LedgerKind.PAUSE, pause.reason());
            at = pause.to();
        }
        stretch.of(at, end);
        return end;
    }

    private interface Stretch {
        void of(long from, long to);
    }

    /** What lies between receipt and the start of the count: the rest of the day, then days off. */
    private void untilStart(long received, long start) {
        long at = received;
        long day = Math.floorDiv(received, LocalMinute.PER_DAY);
        if (received < start && days.isWorkingDay(day)) {
            at = days.isWorkingDay(day + 1) ? start : Math.min(start, startOf(day + 1));
            // Only a cut-off moves a receipt within office hours.
            add(received, at, LedgerKind.OFF_HOURS, days.isOpen(received) ? AFTER_CUT_OFF : OUTSIDE_HOURS);
        }
        daysOff(at, start);
    }

    private void count(long from, long to) {
        long at = from;
        if (at < reckoning.countedFrom()) {
            at = Math.min(to, reckoning.countedFrom());
            add(from, at, LedgerKind.RECEIPT_DAY, RECEIPT_DAY);
        }
        while (at < to) {
            long until = work(at, to);
            at = daysOff(until, to);
        }
    }

    /** The stretch of working days that begins at {@code at}, if one does; answers where it ends. */
    private long work(long at, long to) {
        long day = Math.floorDiv(at, LocalMinute.PER_DAY);
        if (!days.isWorkingDay(day)) return at;
        while (startOf(day + 1) < to && days.isWorkingDay(day + 1)) day++;
        long until = to <= startOf(day + 1) ? to : days.closing(day);
        if (until <= at) return at;
        worked(at, until);
        return until;
    }

    /** What goes beyond the limit, since its end lies within a day, counts no more. */
    private void worked(long from, long to) {
        int minutes = days.worked(to) - days.worked(from);
        // A pause may end at noon with nothing left: the closing before it lies before this stretch.
        long used = minutes <= left ? to : Math.max(from, days.add(from, left));
        add(from, used, LedgerKind.WORK, "Giờ làm việc");
        add(used, to, LedgerKind.TO_CLOSING, TO_CLOSING);
        left -= Math.min(left, minutes);
    }

    /** The days off from {@code at} on, up to the next opening; answers where they end. */
    private long daysOff(long at, long to) {
        long from = at;
        while (from < to) {
            long day = Math.floorDiv(from, LocalMinute.PER_DAY);
            if (days.isWorkingDay(day)) day++;
            if (days.isWorkingDay(day)) throw new IllegalStateException("no day off at " + LocalMinute.dateOf(from));
            boolean last = days.isWorkingDay(day + 1);
            long until = Math.min(to, last ? days.opening(day + 1) : startOf(day + 1));
            dayOff(from, until, day);
            from = until;
            if (last) break;
        }
        return from;
    }

    private void dayOff(long from, long to, long day) {
        var holiday = holidays.dayOff(LocalDate.ofEpochDay(day));
        var kind = holiday == null ? LedgerKind.WEEKLY_REST : LedgerKind.HOLIDAY;
        var name = holiday == null ? "Nghỉ hằng tuần" : holiday.told();
        if (reckoning.run().term() instanceof Term.OfCalendarDays term && day >= term.lastDay())
            add(from, to, LedgerKind.ROLLED_FORWARD, name + "; hạn chuyển sang ngày làm việc tiếp theo");
        else add(from, to, kind, name);
    }

    private void add(long from, long to, LedgerKind kind, String reason) {
        if (from == to) return;
        boolean worked = kind == LedgerKind.WORK || kind == LedgerKind.TO_CLOSING || kind == LedgerKind.RECEIPT_DAY;
        long minutes = worked ? days.worked(to) - days.worked(from) : 0;
        var entry = new LedgerEntry(LocalMinute.toInstant(from), LocalMinute.toInstant(to), minutes, kind, reason);
        if (!entries.isEmpty() && goesOn(entries.getLast(), entry))
            entries.set(entries.size() - 1, entries.getLast().until(entry));
        else entries.add(entry);
    }

    /** A weekend is one stretch, and a pause of the day that does not count one with what follows. */
    private static boolean goesOn(LedgerEntry last, LedgerEntry next) {
        if (next.kind() != last.kind()) return false;
        return switch (next.kind()) {
            case WEEKLY_REST -> true;
            case PAUSE -> last.reason().equals(next.reason()) && last.to().equals(next.from());
            case RECEIPT_DAY, WORK, TO_CLOSING, OFF_HOURS, HOLIDAY, PROMISE, ROLLED_FORWARD, OVERDUE, FORMER_RUN ->
                false;
        };
    }

    private static long startOf(long day) {
        return day * LocalMinute.PER_DAY;
    }
}
