package vn.motcua.route;

import java.time.Instant;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.platform.Words;

/** How long until a due moment, or since, in working days, hours or minutes: "còn 2 ngày", "quá 3 giờ". Pure. */
record DaysTag(String key, long count, String look) {

    private static final long MINUTES_PER_HOUR = 60;

    static DaysTag of(WorkingCalendar calendar, Instant now, Instant dueAt) {
        var minutes = calendar.between(now, dueAt).minutes();
        if (now.isAfter(dueAt)) return of("late", Math.abs(minutes), "tag-late");
        return of("left", minutes, minutes <= WorkingTime.MINUTES_PER_DAY ? "tag-soon" : "tag-ok");
    }

    private static DaysTag of(String side, long minutes, String look) {
        if (minutes >= WorkingTime.MINUTES_PER_DAY)
            return new DaysTag("route.tag." + side + "-days", minutes / WorkingTime.MINUTES_PER_DAY, look);
        if (minutes >= MINUTES_PER_HOUR)
            return new DaysTag("route.tag." + side + "-hours", minutes / MINUTES_PER_HOUR, look);
        return new DaysTag("route.tag." + side + "-minutes", minutes, look);
    }

    String words() {
        return Words.t(key, count);
    }
}
