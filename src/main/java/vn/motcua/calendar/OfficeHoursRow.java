package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One session of one weekday, in one season of one edition of a calendar. The season's ends are {@code MM-DD}. */
record OfficeHoursRow(
        String calendar,
        LocalDate validFrom,
        String seasonFrom,
        String seasonTo,
        int weekday,
        LocalTime opens,
        LocalTime closes) {

    /** The pattern that the rows of one calendar describe. */
    static WeeklyPattern pattern(String key, List<OfficeHoursRow> rows) {
        var editions = rows.stream()
                .collect(Collectors.groupingBy(
                        OfficeHoursRow::validFrom,
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), OfficeHoursRow::seasons)));
        return new WeeklyPattern(key, editions);
    }

    private static List<Season> seasons(List<OfficeHoursRow> edition) {
        var byFrom = edition.stream()
                .collect(Collectors.groupingBy(OfficeHoursRow::seasonFrom, TreeMap::new, Collectors.toList()));
        return byFrom.values().stream().map(OfficeHoursRow::season).toList();
    }

    private static Season season(List<OfficeHoursRow> rows) {
        var week = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> DayOfWeek.of(row.weekday()),
                        Collectors.collectingAndThen(Collectors.toList(), OfficeHoursRow::hours)));
        var any = rows.getFirst();
        return new Season(MonthDay.parse("--" + any.seasonFrom()), MonthDay.parse("--" + any.seasonTo()), week);
    }

    private static OfficeHours hours(List<OfficeHoursRow> day) {
        return new OfficeHours(
                day.stream().map(OfficeHoursRow::session).sorted().toList());
    }

    private OfficeHours.Session session() {
        return new OfficeHours.Session(opens.toSecondOfDay() / 60, closes.toSecondOfDay() / 60);
    }
}
