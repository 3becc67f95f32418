package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.Words;

/**
 * Which days may become days off or be worked: those that are not so already, not more than a month ago, and not beyond
 * the year after the last one that is announced. Pure.
 */
record ChangeLaw(WorkingCalendar calendar, LocalDate today, int lastOfficialYear) {

    // What a storm has closed is written down within days; a month later its dates are promised, printed and reported.
    private static final int DAYS_BACK_MAX = 31;
    private static final int YEARS_AHEAD = 1; // swaps over New Year are announced before the next year's list is

    /** Fields are {@code off-1}, {@code worked-1} for the first day. */
    List<Refusal> whyNot(CalendarChange change) {
        if (change.days().isEmpty())
            return List.of(Refusal.of("calendar.change.none").on("off-1"));
        var reasons = new ArrayList<Refusal>();
        for (int i = 0; i < change.days().size(); i++) {
            var day = change.days().get(i);
            add(reasons, whyNotOff(day.off(), change), "off-" + (i + 1));
            if (day.worked() != null) add(reasons, whyNotWorked(day.worked(), change), "worked-" + (i + 1));
        }
        return reasons;
    }

    private static void add(List<Refusal> reasons, @Nullable Refusal reason, String field) {
        if (reason != null) reasons.add(reason.on(field));
    }

    private @Nullable Refusal whyNotOff(LocalDate off, CalendarChange change) {
        var strange = strange(off, change);
        if (strange != null) return strange;
        if (calendar.makeUpDay(off) != null) return Refusal.of("calendar.change.made-up", Words.day(off));
        return calendar.isWorkingDay(off) ? null : Refusal.of("calendar.change.off-already", Words.day(off));
    }

    private @Nullable Refusal whyNotWorked(LocalDate worked, CalendarChange change) {
        var strange = strange(worked, change);
        if (strange != null) return strange;
        if (calendar.isWorkingDay(worked)) return Refusal.of("calendar.change.worked-already", Words.day(worked));
        var holiday = calendar.dayOff(worked);
        if (holiday != null) return Refusal.of("calendar.change.holiday", Words.day(worked), holiday.name());
        return calendar.pattern().restsAtWeekends(worked) ? null : Refusal.of("calendar.change.no-weekend");
    }

    private @Nullable Refusal strange(LocalDate date, CalendarChange change) {
        var first = today.minusDays(DAYS_BACK_MAX);
        var last = LocalDate.of(lastOfficialYear + YEARS_AHEAD, 12, 31);
        if (date.isBefore(first) || date.isAfter(last))
            return Refusal.of("calendar.change.out-of-reach", Words.day(first), Words.day(last));
        return change.dates().filter(date::equals).count() > 1
                ? Refusal.of("calendar.change.twice", Words.day(date))
                : null;
    }
}
