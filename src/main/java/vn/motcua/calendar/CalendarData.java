package vn.motcua.calendar;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return calendars.stream()
                .map(CalendarRow::key)
                .collect(Collectors.toMap(Function.identity(), key -> calendar(key, null)));
    }

    /** As one agency keeps it that has days of its own; none: as all others do. */
    WorkingCalendar calendar(String key, @Nullable String agency) {
        var hours =
                officeHours.stream().filter(row -> row.calendar().equals(key)).toList();
        return new WorkingCalendar(OfficeHoursRow.pattern(key, hours), holidays(key, agency));
    }

    /** The agencies that have days of their own. */
    Set<String> agencies() {
        return Stream.concat(
                        daysOff.stream().map(DayOffRow::agency),
                        makeUpDays.stream().map(MakeUpDayRow::agency))
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    int lastOfficialYear() {
        return officialYears.stream().mapToInt(OfficialYearRow::year).max().orElseThrow();
    }

    CalendarData with(List<DayOffRow> off, List<MakeUpDayRow> worked) {
        return new CalendarData(
                calendars, officeHours, joined(daysOff, off), joined(makeUpDays, worked), officialYears);
    }

    /** Without the days of those dates that bind the same agencies, whatever is said about them. */
    CalendarData without(List<DayOffRow> off, List<MakeUpDayRow> worked) {
        return new CalendarData(
                calendars,
                officeHours,
                daysOff.stream()
                        .filter(row -> off.stream().noneMatch(row::isSameDay))
                        .toList(),
                makeUpDays.stream()
                        .filter(row -> worked.stream().noneMatch(row::isSameDay))
                        .toList(),
                officialYears);
    }

    private static <T> List<T> joined(List<T> known, List<T> added) {
        return Stream.concat(added.stream(), known.stream()).toList();
    }

    private Holidays holidays(String key, @Nullable String agency) {
        return Holidays.of(
                daysOff.stream()
                        .filter(row -> holdsFor(key, row.calendar()) && holdsFor(agency, row.agency()))
                        .map(DayOffRow::dayOff)
                        .toList(),
                makeUpDays.stream()
                        .filter(row -> holdsFor(key, row.calendar()) && holdsFor(agency, row.agency()))
                        .map(MakeUpDayRow::makeUpDay)
                        .toList(),
                officialYears.stream().map(OfficialYearRow::year).collect(Collectors.toSet()));
    }

    private static boolean holdsFor(@Nullable String who, @Nullable String named) {
        return named == null || Objects.equals(named, who);
    }
}
