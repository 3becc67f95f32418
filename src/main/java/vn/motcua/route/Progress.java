package vn.motcua.route;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkingCalendar;

/**
 * How far a dossier is. {@code percent}: counted minutes of completed steps of those of its path, in steps of 5, at
 * most 95 until it is resolved. {@code slackMinutes}: working minutes from now to the due moment minus the counted
 * minutes left; negative means that it will be late unless someone is faster than planned; null while the clock
 * stands still.
 */
public record Progress(int percent, @Nullable Long slackMinutes) {

    private static final int STEP = 5;
    private static final int MOST_BEFORE_RESOLVED = 95;

    static final Progress RESOLVED = new Progress(100, 0L);

    static Progress of(long done, long left, WorkingCalendar calendar, Instant now, @Nullable Instant dueAt) {
        return new Progress(percent(done, left), dueAt == null ? null : slack(left, calendar, now, dueAt));
    }

    static int percent(long done, long left) {
        if (done + left == 0) return 0;
        var floored = done * 100 / (done + left) / STEP * STEP;
        return (int) Math.min(floored, MOST_BEFORE_RESOLVED);
    }

    static long slack(long left, WorkingCalendar calendar, Instant now, Instant dueAt) {
        return calendar.between(now, dueAt).minutes() - left;
    }
}
