package vn.motcua.calendar;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All rows of this room, from the files or from the tables, and the calendars they make. */
record CalendarData(
        List<CalendarRow> calendars,
        List<OfficeHoursRow> officeHours,
        List<DayOffRow> daysOff,
        List<MakeUpDayRow> makeUpDays,
        List<OfficialYearRow> officialYears) {

    /** A calendar that an agency may keep. */
    record CalendarRow(String key, String name, String mark) {}

    /** A year whose days off are announced in full, and the number of holidays that the labour code gave it. */
    record OfficialYearRow(int year, int statutoryDays, String mark, String source) {}

    static CalendarData ofFiles() {
        return new CalendarData(
                CalendarFiles.calendars(),
                CalendarFiles.officeHours(),
                CalendarFiles.daysOff(),
                CalendarFiles.makeUpDays(),
                CalendarFiles.officialYears());
    }

    /** Every calendar by its key. */
    Map<String, WorkingCalendar> build() {
        return calendars.stream().map(CalendarRow::key).collect(Collectors.toMap(Function.identity(), this::calendar));
    }

    private WorkingCalendar calendar(String key) {
        var hours =
                officeHours.stream().filter(row -> row.calendar().equals(key)).toList();
        return new WorkingCalendar(OfficeHoursRow.pattern(key, hours), holidays(key));
    }

    private Holidays holidays(String key) {
        return Holidays.of(
                daysOff.stream()
                        .filter(row -> holdsFor(key, row.calendar()))
                        .map(DayOffRow::dayOff)
                        .toList(),
                makeUpDays.stream()
                        .filter(row -> holdsFor(key, row.calendar()))
                        .map(MakeUpDayRow::makeUpDay)
                        .toList(),
                officialYears.stream().map(OfficialYearRow::year).collect(Collectors.toSet()));
    }

    private static boolean holdsFor(String key, @Nullable String calendar) {
        return calendar == null || Objects.equals(calendar, key);
    }
}
