package vn.motcua.calendar;

import java.util.Map;
import org.springframework.stereotype.Service;

/** Calendars by key; the national default is 07:30–11:30 and 13:30–17:30, Monday to Friday. */
@Service
public class Calendars {

    /** The key of the calendar that holds where no other is named. */
    public static final String NATIONAL = "national";

    private final Map<String, WorkingCalendar> calendars =
            CalendarData.ofFiles().build();

    public WorkingCalendar national() {
        return of(NATIONAL);
    }

    /** The calendar of that key ("national", "south", …). An unknown key is a bug in the data and throws. */
    public WorkingCalendar of(String key) {
        var calendar = calendars.get(key);
        if (calendar == null) throw new IllegalArgumentException("no calendar " + key);
        return calendar;
    }
}
