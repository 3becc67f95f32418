package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The office hours of one calendar through the years: editions by the day they begin to hold, each with its seasons. An
 * agency that changes its hours gets a new edition; what was promised under the old one stays explained. Refused:
 * seasons that leave a day of the year out, or claim it twice.
 */
record WeeklyPattern(String key, NavigableMap<LocalDate, List<Season>> editions) {

    private static final int LEAP_YEAR = 2000;

    WeeklyPattern {
        if (editions.isEmpty()) throw new IllegalArgumentException("no office hours for " + key);
        editions = new TreeMap<>(editions);
        editions.values().forEach(WeeklyPattern::checkYear);
    }

    /** One edition for ever, one season, the same hours on Monday to Friday. */
    static WeeklyPattern mondayToFriday(String key, String hours) {
        var day = OfficeHours.parse(hours);
        var week = Map.of(
                DayOfWeek.MONDAY, day,
                DayOfWeek.TUESDAY, day,
                DayOfWeek.WEDNESDAY, day,
                DayOfWeek.THURSDAY, day,
                DayOfWeek.FRIDAY, day);
        var season = new Season(MonthDay.of(1, 1), MonthDay.of(12, 31), week);
        return new WeeklyPattern(key, new TreeMap<>(Map.of(LocalDate.EPOCH, List.of(season))));
    }

    /** The hours of that date, worked as that weekday: a Saturday made up for a Monday keeps Monday's hours. */
    OfficeHours hours(LocalDate date, DayOfWeek as) {
        var day = MonthDay.from(date);
        return seasons(date).stream()
                .filter(season -> season.holdsOn(day))
                .findFirst()
                .orElseThrow()
                .on(as);
    }

    /** The seasons of the edition that holds on that date. */
    List<Season> seasons(LocalDate date) {
        var edition = editions.floorEntry(date);
        return (edition == null ? editions.firstEntry() : edition).getValue();
    }

    /** Swaps bind only bodies that rest on both days of the weekend (as the notices say). */
    boolean restsAtWeekends(LocalDate date) {
        return hours(date, DayOfWeek.SATURDAY).isClosed()
                && hours(date, DayOfWeek.SUNDAY).isClosed();
    }

    private static void checkYear(List<Season> seasons) {
        LocalDate.of(LEAP_YEAR, 1, 1)
                .datesUntil(LocalDate.of(LEAP_YEAR + 1, 1, 1))
                .forEach(date -> {
                    var day = MonthDay.from(date);
                    long count = seasons.stream()
                            .filter(season -> season.holdsOn(day))
                            .count();
                    if (count != 1) throw new IllegalArgumentException(day + " lies in " + count + " seasons");
                });
    }
}
