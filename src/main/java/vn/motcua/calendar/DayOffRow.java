package vn.motcua.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day off as it is stored: for all calendars, or for one; with how sure we are of it and from where we know. */
record DayOffRow(
        LocalDate date,
        String kind,
        String name,
        String basis,
        @Nullable String calendar,
        String mark,
        String source) {

    DayOff dayOff() {
        return new DayOff(date, DayOff.Kind.valueOf(kind), name, basis);
    }
}
