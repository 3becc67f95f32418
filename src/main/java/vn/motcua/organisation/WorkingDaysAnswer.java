package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.calendar.CalendarYear;
import vn.motcua.calendar.DayOff;
import vn.motcua.calendar.MakeUpDay;

/** A year as the API gives it: only the days off that fall on Monday to Friday, and the weekend days worked. */
record WorkingDaysAnswer(int year, boolean projected, int workingDays, List<Off> daysOff, List<Worked> workedWeekends) {

    record Off(LocalDate date, String name, String basis) {
        static Off of(DayOff day) {
            return new Off(day.date(), day.name(), day.basis());
        }
    }

    record Worked(LocalDate date, LocalDate inPlaceOf, String basis) {
        static Worked of(MakeUpDay day) {
            return new Worked(day.date(), day.inPlaceOf(), day.basis());
        }
    }

    static WorkingDaysAnswer of(CalendarYear year) {
        return new WorkingDaysAnswer(
                year.year(),
                year.projected(),
                year.workingDays(),
                year.weekdaysOff().stream().map(Off::of).toList(),
                year.workedWeekends().stream().map(Worked::of).toList());
    }
}
