package vn.motcua.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Calendars;
import vn.motcua.platform.Csv;
import vn.motcua.platform.LegalClock;

/**
 * Who comes to which desk with what, on each working day of the two years: more on Mondays and after Tết, few in the
 * weeks around it, weddings and building in the dry months. What is brought and how often is an assumption ◊.
 */
@Component
class Visits {

    /** So many dossiers a year and a half after the beginning are what a desk of the pilot saw ◊. */
    private static final double A_DAY = 10.2;

    private static final LocalTime OPENS = LocalTime.of(7, 35);
    private static final int LAST_MINUTE = 475;
    private static final int NOON_FROM = 230;
    private static final int NOON = 125;

    private final Calendars calendars;
    private final TreeMap<Integer, Errand> errands = new TreeMap<>();
    private int shares;

    Visits(Calendars calendars) {
        this.calendars = calendars;
        for (var row : Csv.read("demo/errands.csv")) {
            errands.put(shares, new Errand(row.getField("agency"), row.getField("family")));
            shares += Integer.parseInt(row.getField("share"));
        }
    }

    record Errand(String agency, String family) {}

    /** Of one day, in order; none when the offices are closed. */
    Stream<Event> on(LocalDate day) {
        if (!calendars.national().isWorkingDay(day)) return Stream.of();
        var many = new Chance("visitors", day).slowness() * A_DAY * weekday(day) * season(day) / 1.16;
        return IntStream.range(0, (int) Math.round(many)).mapToObj(nth -> visit(day, nth));
    }

    private static Event visit(LocalDate day, int nth) {
        var minute = new Chance("hour", day, nth).upTo(LAST_MINUTE);
        var at = OPENS.plusMinutes(minute < NOON_FROM ? minute : minute + NOON);
        return new Event(day.atTime(at).atZone(LegalClock.ZONE).toInstant(), Event.Kind.VISIT, day.toString(), nth);
    }

    Errand errand(Event visit) {
        return errands.floorEntry(new Chance("errand", visit.of(), visit.id()).upTo(shares - 1))
                .getValue();
    }

    private static double weekday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.MONDAY ? 1.35 : day.getDayOfWeek() == DayOfWeek.FRIDAY ? 0.8 : 0.95;
    }

    /** By month: quiet before and in Tết, a rush after it, few in the rains of September and October. */
    private static double season(LocalDate day) {
        var byMonth = List.of(0.75, 0.7, 1.35, 1.2, 1.1, 1.05, 1.1, 1.15, 0.9, 0.85, 0.95, 0.9);
        return byMonth.get(day.getMonthValue() - 1);
    }
}
