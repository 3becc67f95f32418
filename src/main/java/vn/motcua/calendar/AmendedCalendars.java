package vn.motcua.calendar;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The calendars of all agencies before a change and after it, each made when first asked for. */
public final class AmendedCalendars {

    private final CalendarData before;
    private final CalendarData after;
    private final Set<String> agencies;
    private final Map<Kept, Amended> made = new ConcurrentHashMap<>();

    private record Kept(String key, @Nullable String agency) {}

    private AmendedCalendars(CalendarData before, CalendarData after) {
        this.before = before;
        this.after = after;
        this.agencies = after.agencies();
    }

    /** Whether the days of the change are among the data already or not. */
    static AmendedCalendars of(CalendarData data, CalendarChange change) {
        var before = data.without(change.daysOff(), change.makeUpDays());
        return new AmendedCalendars(before, before.with(change.daysOff(), change.makeUpDays()));
    }

    /** For an agency that keeps the calendar of that key. */
    public Amended of(String key, String agency) {
        return made.computeIfAbsent(
                new Kept(key, agencies.contains(agency) ? agency : null),
                it -> new Amended(before.calendar(it.key(), it.agency()), after.calendar(it.key(), it.agency())));
    }
}
