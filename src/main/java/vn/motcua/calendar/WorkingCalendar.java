package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The working time of one agency. Pure and immutable; all times are Asia/Ho_Chi_Minh (UTC+7, no daylight saving),
 * counted in whole minutes. A session is half-open for a start, and a result that lands on a session's end stays there.
 * Refused, as a bug: moments outside the years {@value #FIRST_YEAR} to {@value #LAST_YEAR}.
 */
public final class WorkingCalendar {

    /** The five-day week of state bodies holds since October 1999 (QĐ 188/1999/QĐ-TTg). */
    public static final int FIRST_YEAR = 2000;

    public static final int LAST_YEAR = 2099;

    /** From here on ten years and their pauses might reach beyond the calendar. */
    public static final int LAST_RECEIPT_YEAR = LAST_YEAR - 20;

    private final DayIndex days;
    private final Holidays holidays;
    private final WeeklyPattern pattern;

    WorkingCalendar(WeeklyPattern pattern, Holidays holidays) {
        this.pattern = pattern;
        this.holidays = holidays.bindingOn(pattern);
        this.days = new DayIndex(pattern, this.holidays);
    }

    /** Whether every lawful limit from that receipt, ten years and a pause, ends in the years of the calendar. */
    public static boolean covers(Instant receivedAt) {
        int year = LocalMinute.dateOf(LocalMinute.of(receivedAt)).getYear();
        return year >= FIRST_YEAR && year <= LAST_RECEIPT_YEAR;
    }

    public static boolean covers(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** The due moment; O(log n) in the span. */
    public Instant due(DueQuestion question) {
        return LocalMinute.toInstant(Reckoning.of(days, question).due());
    }

    /** The same due moment with the ledger that proves it. */
    public Explanation explain(DueQuestion question) {
        var reckoning = Reckoning.of(days, question);
        var ledger = Ledger.of(days, holidays, reckoning);
        long due = reckoning.due();
        boolean projected = holidays.isProjected(LocalMinute.dateOf(reckoning.received()), LocalMinute.dateOf(due));
        var kept = reckoning.kept();
        var inDays = reckoning.unmoved() instanceof Term.OfCalendarDays;
        var reckoned = new Explanation.Reckoned(
                LocalMinute.toInstant(reckoning.run().end()),
                kept == null ? null : kept.reason(),
                inDays ? null : (long) reckoning.budget(days));
        return new Explanation(LocalMinute.toInstant(due), reckoned, projected, ledger);
    }

    /** From when on time counts towards the limit: day 0 of a limit in working days does not. */
    public Instant countedFrom(DueQuestion question) {
        return LocalMinute.toInstant(Reckoning.of(days, question).countedFrom());
    }

    /** The earliest moment at which that much is worked; adding nothing stays, less than nothing goes back. */
    public Instant add(Instant from, WorkingTime time) {
        return LocalMinute.toInstant(moved(LocalMinute.of(from), Math.toIntExact(time.minutes())));
    }

    /** The latest moment from which {@code time} of work still ends at {@code to}. */
    public Instant subtract(Instant to, WorkingTime time) {
        return LocalMinute.toInstant(moved(LocalMinute.of(to), -Math.toIntExact(time.minutes())));
    }

    private long moved(long minute, int by) {
        if (by == 0) return minute;
        return by > 0 ? days.add(minute, by) : days.subtract(minute, -by);
    }

    /** Working time from one moment to another; negative when {@code to} is before {@code from}. */
    public WorkingTime between(Instant from, Instant to) {
        return new WorkingTime((long) days.worked(LocalMinute.of(to)) - days.worked(LocalMinute.of(from)));
    }

    /** The moment itself when it is working time, otherwise the next opening. */
    public Instant nextWorking(Instant at) {
        long minute = LocalMinute.of(at);
        return days.isOpen(minute) ? at : LocalMinute.toInstant(days.nextWorking(minute));
    }

    public boolean isWorkingDay(LocalDate day) {
        return days.isWorkingDay(day.toEpochDay());
    }

    /** The moment work ends on a working day. */
    public Instant closing(LocalDate workingDay) {
        return LocalMinute.toInstant(days.closing(workingDay.toEpochDay()));
    }

    /** The office hours of that day as a clock shows them, {@code 07:30–11:30, 13:30–17:30}; empty on a day off. */
    public String officeHours(LocalDate day) {
        return days.hours(day.toEpochDay()).toString();
    }

    WeeklyPattern pattern() {
        return pattern;
    }

    @Nullable
    DayOff dayOff(LocalDate day) {
        return holidays.dayOff(day);
    }

    @Nullable
    MakeUpDay makeUpDay(LocalDate day) {
        return holidays.makeUpDay(day);
    }

    /** The year as a whole: how many days are worked, and which differ from the weekly pattern. */
    public CalendarYear year(int year) {
        var first = LocalDate.of(year, 1, 1);
        var last = LocalDate.of(year, 12, 31);
        int working = days.workingDaysBetween(first.toEpochDay(), last.toEpochDay()) + (isWorkingDay(last) ? 1 : 0);
        var off = inYear(holidays.daysOff().values().stream(), DayOff::date, year);
        var worked = inYear(holidays.makeUpDays().values().stream(), MakeUpDay::date, year);
        return new CalendarYear(year, holidays.isProjected(first, last), working, off, worked);
    }

    private static <T> List<T> inYear(Stream<T> all, Function<T, LocalDate> date, int year) {
        return all.filter(each -> date.apply(each).getYear() == year)
                .sorted(Comparator.comparing(date))
                .toList();
    }
}
