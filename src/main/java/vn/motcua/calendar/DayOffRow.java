package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A day off as it is stored: for all calendars, for one, or for one agency; with how sure we are of it and from where
 * we know. {@code change}: under which number it was announced late, none where it came with the data files.
 */
record DayOffRow(
        LocalDate date,
        String kind,
        String name,
        String basis,
        @Nullable String calendar,
        @Nullable String agency,
        String mark,
        String source,
        @Nullable Long change) {

    DayOff dayOff() {
        return new DayOff(date, DayOff.Kind.valueOf(kind), name, basis, change != null);
    }

    boolean isSameDay(DayOffRow other) {
        return date.equals(other.date)
                && Objects.equals(calendar, other.calendar)
                && Objects.equals(agency, other.agency);
    }
}
