package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A day off as it is stored: for all calendars, for one, or for one agency; with how sure we are of it and from where
 * we know.
 */
record DayOffRow(
        LocalDate date,
        String kind,
        String name,
        String basis,
        @Nullable String calendar,
        @Nullable String agency,
        String mark,
        String source) {

    DayOff dayOff() {
        return new DayOff(date, DayOff.Kind.valueOf(kind), name, basis, CalendarChange.isSource(source));
    }

    boolean isSameDay(DayOffRow other) {
        return date.equals(other.date)
                && Objects.equals(calendar, other.calendar)
                && Objects.equals(agency, other.agency);
    }
}
