package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.Map;

/** The office hours of each weekday from one day of the year to another, both included; may reach over the new year. */
record Season(MonthDay from, MonthDay to, Map<DayOfWeek, OfficeHours> week) {

    Season {
        week = Map.copyOf(week);
    }

    boolean holdsOn(MonthDay day) {
        boolean afterStart = !day.isBefore(from);
        boolean beforeEnd = !day.isAfter(to);
        return from.isAfter(to) ? afterStart || beforeEnd : afterStart && beforeEnd;
    }

    OfficeHours on(DayOfWeek weekday) {
        return week.getOrDefault(weekday, OfficeHours.CLOSED);
    }
}
