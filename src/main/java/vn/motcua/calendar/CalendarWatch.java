package vn.motcua.calendar;

import java.util.concurrent.TimeUnit;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks each second whether the calendar has changed, on this node or another. */
@Component
class CalendarWatch {

    private final Calendars calendars;

    CalendarWatch(Calendars calendars) {
        this.calendars = calendars;
    }

    @Scheduled(
            fixedDelayString = "${motcua.calendar-watch-seconds:1}",
            initialDelayString = "${motcua.calendar-watch-seconds:1}",
            timeUnit = TimeUnit.SECONDS)
    void look() {
        try {
            calendars.follow();
        } catch (DataAccessException _) {
            // Without its database a node promises nothing; it looks again in a second, and others say what is broken.
        }
    }
}
