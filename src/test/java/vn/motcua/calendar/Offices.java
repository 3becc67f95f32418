package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;

/** The calendars of the data files without a database, for rule tests of this room and of the rooms above. */
public final class Offices {

    private static final Map<String, WorkingCalendar> ALL =
            CalendarData.ofFiles().build();

    private Offices() {}

    /** 07:30–11:30 and 13:30–17:30, Monday to Friday. */
    public static WorkingCalendar national() {
        return of("national");
    }

    public static WorkingCalendar of(String key) {
        return ALL.get(key);
    }

    /** The instant at which clocks in Hàm Thuận Bắc show that time. */
    public static Instant at(String localTime) {
        return LocalDateTime.parse(localTime).toInstant(LocalMinute.VIETNAM);
    }
}
