package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The days off of a year that nobody has announced yet, or of one before our data: the holidays of the labour code, and
 * for each on a weekly rest day the next working day. Swaps cannot be foreseen.
 */
final class ProjectedHolidays {

    private ProjectedHolidays() {}

    static List<DayOff> of(int year) {
        var holidays = LabourCode.holidays(year);
        var taken = holidays.stream().map(DayOff::date).collect(Collectors.toCollection(HashSet::new));
        var days = new ArrayList<>(holidays);
        for (var holiday : holidays) if (isWeekend(holiday.date())) days.add(compensation(holiday, taken));
        return days;
    }

    private static DayOff compensation(DayOff holiday, Set<LocalDate> taken) {
        var day = holiday.date();
        while (isWeekend(day) || taken.contains(day)) day = day.plusDays(1);
        taken.add(day);
        return new DayOff(day, DayOff.Kind.COMPENSATORY, "Nghỉ bù " + holiday.name(), LabourCode.compensation(day));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
