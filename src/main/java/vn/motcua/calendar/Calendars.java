package vn.motcua.calendar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import vn.motcua.calendar.CalendarData.CalendarRow;

/**
 * Calendars by key; the national default is 07:30–11:30 and 13:30–17:30, Monday to Friday. They are immutable and kept
 * in memory, complete as soon as this bean exists; whoever changes the tables raises their edition, and every node
 * follows.
 */
@Service
public class Calendars {

    /** The key of the calendar that holds where no other is named. */
    public static final String NATIONAL = "national";

    private final CalendarLoader loader;
    private volatile Known known;

    Calendars(CalendarLoader loader) {
        this.loader = loader;
        var data = loader.load();
        this.known = Known.of(loader.edition(), data);
    }

    public WorkingCalendar national() {
        return of(NATIONAL);
    }

    /** The calendar of that key ("national", "south", …). An unknown key is a bug in the data and throws. */
    public WorkingCalendar of(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no calendar " + key));
    }

    /** The calendar of that key as that agency keeps it: with its own days off, if it has any. */
    public WorkingCalendar of(String key, String agency) {
        var now = known;
        return now.agencies().contains(agency) ? now.own(key, agency) : of(key);
    }

    public Optional<WorkingCalendar> find(String key) {
        return Optional.ofNullable(known.calendars().get(key));
    }

    /** Reads the tables again; dues already computed are those of the calendar before. */
    public void refresh() {
        // The edition first: what is written between the two reads is read again at the next look.
        var edition = loader.edition();
        known = Known.of(edition, loader.read());
    }

    /** Reads the tables again if they have changed since. */
    void follow() {
        if (loader.edition() != known.edition()) refresh();
    }

    /** The agencies that have days of their own, by code. */
    List<String> agencies() {
        return known.agencies().stream().sorted().toList();
    }

    List<CalendarRow> all() {
        return known.data().calendars();
    }

    long edition() {
        return known.edition();
    }

    CalendarData data() {
        return known.data();
    }

    /** What stands in the tables now, whatever this node knows. */
    CalendarData stored() {
        return loader.read();
    }

    private record Known(
            long edition,
            CalendarData data,
            Map<String, WorkingCalendar> calendars,
            Set<String> agencies,
            Map<String, WorkingCalendar> own) {

        static Known of(long edition, CalendarData data) {
            return new Known(edition, data, data.build(), data.agencies(), new ConcurrentHashMap<>());
        }

        WorkingCalendar own(String key, String agency) {
            return own.computeIfAbsent(key + "@" + agency, _ -> data.calendar(key, agency));
        }
    }
}
