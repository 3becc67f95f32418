package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Calendars that change late, without a database, for rule tests of this room and of the rooms above. */
public final class Changes {

    private static final CalendarData DATA = CalendarData.ofFiles();

    private Changes() {}

    /** {@code "2010-09-03 2010-09-11"}: off, worked; without the second: only off. */
    public static CalendarChange of(@Nullable String agency, String... days) {
        var changed = Stream.of(days).map(Changes::day).toList();
        return new CalendarChange(agency, "Văn bản 1/VP ngày 25/08/2010", LocalDate.of(2010, 8, 25), 1, changed);
    }

    private static ChangedDay day(String words) {
        var dates = words.split(" ");
        var worked = dates.length > 1 ? LocalDate.parse(dates[1]) : null;
        return new ChangedDay(LocalDate.parse(dates[0]), "Nghỉ hoán đổi", worked);
    }

    public static AmendedCalendars calendars(CalendarChange change) {
        return AmendedCalendars.of(DATA, change);
    }

    /** The national calendar before and after those days changed. */
    public static Amended national(String... days) {
        return calendars(of(null, days)).of("national", "HTB.01");
    }

    static List<String> whyNot(String today, CalendarChange change) {
        var calendar = DATA.calendar("national", change.agency());
        return new ChangeLaw(calendar, LocalDate.parse(today), DATA.lastOfficialYear())
                .whyNot(change).stream()
                        .map(it -> it.field() + " " + it.key().substring("calendar.change.".length()))
                        .toList();
    }
}
