package vn.motcua.calendar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.motcua.calendar.CalendarData.CalendarRow;

/**
 * Calendars by key; the national default is 07:30–11:30 and 13:30–17:30, Monday to Friday. They are immutable and kept
 * in memory, complete as soon as this bean exists; whoever changes the tables refreshes.
 */
@Service
public class Calendars {

    /** The key of the calendar that holds where no other is named. */
    public static final String NATIONAL = "national";

    private final CalendarLoader loader;
    private volatile Known known;

    Calendars(CalendarLoader loader) {
        this.loader = loader;
        this.known = Known.of(loader.load());
    }

    public WorkingCalendar national() {
        return of(NATIONAL);
    }

    /** The calendar of that key ("national", "south", …). An unknown key is a bug in the data and throws. */
    public WorkingCalendar of(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no calendar " + key));
    }

    public Optional<WorkingCalendar> find(String key) {
        return Optional.ofNullable(known.calendars().get(key));
    }

    /** Reads the tables again; dues already computed are those of the calendar before. */
    public void refresh() {
        known = Known.of(loader.read());
    }

    List<CalendarRow> all() {
        return known.rows();
    }

    private record Known(List<CalendarRow> rows, Map<String, WorkingCalendar> calendars) {
        static Known of(CalendarData data) {
            return new Known(data.calendars(), data.build());
        }
    }
}
