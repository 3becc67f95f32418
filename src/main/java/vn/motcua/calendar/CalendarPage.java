package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.CalendarData.CalendarRow;
import vn.motcua.platform.Words;

/** A year as the page shows it. */
record CalendarPage(CalendarYear year, String key, List<Choice> calendars, List<Month> months, List<Hours> hours) {

    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("dd/MM");

    /** A month in weeks from Monday; a null is a day of another month. */
    record Month(int number, List<List<@Nullable Cell>> weeks) {}

    /** REST: the weekly rest; OFF: a day off with its name; MADE_UP: a weekend day that is worked. */
    enum Kind {
        WORK,
        REST,
        OFF,
        MADE_UP
    }

    record Cell(int day, Kind kind, String name, boolean today) {}

    /** The office hours of one weekday of one season; {@code 01/01} to {@code 31/12} is the whole year. */
    record Hours(String from, String to, int weekday, String sessions) {}

    /** A calendar, or an agency with days of its own. */
    record Choice(String key, String name) {
        static Choice of(CalendarRow row) {
            return new Choice(row.key(), (row.name() + " " + Words.t("calendar.mark." + row.mark())).strip());
        }
    }

    static CalendarPage of(WorkingCalendar calendar, String key, int year, LocalDate today, List<Choice> all) {
        var months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> month(calendar, LocalDate.of(year, month, 1), today))
                .toList();
        return new CalendarPage(calendar.year(year), key, all, months, hours(calendar, LocalDate.of(year, 12, 31)));
    }

    private static Month month(WorkingCalendar calendar, LocalDate first, LocalDate today) {
        var weeks = new ArrayList<List<@Nullable Cell>>();
        var monday = first.minusDays(first.getDayOfWeek().getValue() - 1L);
        for (var week = monday; week.isBefore(first.plusMonths(1)); week = week.plusWeeks(1)) {
            var cells = new ArrayList<@Nullable Cell>();
            for (int i = 0; i < 7; i++) {
                var day = week.plusDays(i);
                cells.add(day.getMonth() == first.getMonth() ? cell(calendar, day, day.equals(today)) : null);
            }
            weeks.add(cells);
        }
        return new Month(first.getMonthValue(), weeks);
    }

    private static Cell cell(WorkingCalendar calendar, LocalDate day, boolean today) {
        var off = calendar.dayOff(day);
        if (off != null) return new Cell(day.getDayOfMonth(), Kind.OFF, off.name(), today);
        var worked = calendar.isWorkingDay(day);
        var kind = calendar.makeUpDay(day) != null ? Kind.MADE_UP : worked ? Kind.WORK : Kind.REST;
        return new Cell(day.getDayOfMonth(), kind, "", today);
    }

    private static List<Hours> hours(WorkingCalendar calendar, LocalDate on) {
        return calendar.pattern().seasons(on).stream()
                .flatMap(season -> IntStream.rangeClosed(1, 7)
                        .filter(day -> !season.on(DayOfWeek.of(day)).isClosed())
                        .mapToObj(day -> new Hours(
                                text(season.from()),
                                text(season.to()),
                                day,
                                season.on(DayOfWeek.of(day)).toString())))
                .toList();
    }

    private static String text(MonthDay day) {
        return DAY_AND_MONTH.format(day);
    }
}
