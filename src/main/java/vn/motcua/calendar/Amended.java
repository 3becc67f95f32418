package vn.motcua.calendar;

import java.time.Instant;

/** One agency's calendar before a change of its days and after it. */
public record Amended(WorkingCalendar before, WorkingCalendar after) {

    /**
     * Until when a promise holds after the change: nobody can collect on a day off, so one that now falls on such a day
     * ends with the next working day (BLDS 2015 Đ148.5). Never earlier than it was.
     */
    public Instant held(Instant promised) {
        var day = LocalMinute.dateOf(LocalMinute.of(promised));
        if (after.isWorkingDay(day)) return promised;
        return after.closing(LocalMinute.dateOf(LocalMinute.of(after.nextWorking(promised))));
    }
}
