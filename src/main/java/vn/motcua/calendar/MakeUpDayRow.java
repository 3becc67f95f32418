package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A make-up working day as it is stored; {@code published} is the day of the notice, where it is known; {@code change}
 * as of a day off.
 */
record MakeUpDayRow(
        LocalDate date,
        LocalDate inPlaceOf,
        String basis,
        @Nullable LocalDate published,
        @Nullable String calendar,
        @Nullable String agency,
        String mark,
        String source,
        @Nullable Long change) {

    MakeUpDay makeUpDay() {
        return new MakeUpDay(date, inPlaceOf, basis);
    }

    boolean isSameDay(MakeUpDayRow other) {
        return date.equals(other.date)
                && Objects.equals(calendar, other.calendar)
                && Objects.equals(agency, other.agency);
    }
}
