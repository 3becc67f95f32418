package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.util.List;

/** One year of a calendar: its working days, every day off by name, and the weekend days that are worked. */
public record CalendarYear(
        int year, boolean projected, int workingDays, List<DayOff> daysOff, List<MakeUpDay> workedWeekends) {

    public CalendarYear {
        daysOff = List.copyOf(daysOff);
        workedWeekends = List.copyOf(workedWeekends);
    }

    /** The days off that fall on Monday to Friday, as the yearly notices count them. */
    public List<DayOff> weekdaysOff() {
        return daysOff.stream()
                .filter(day -> day.date().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .toList();
    }
}
