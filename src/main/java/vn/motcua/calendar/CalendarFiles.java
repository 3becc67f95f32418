package vn.motcua.calendar;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.CalendarData.CalendarRow;
import vn.motcua.calendar.CalendarData.OfficialYearRow;
import vn.motcua.platform.Csv;

/** The data files of this room under {@code data/calendar}; an empty field means none. */
final class CalendarFiles {

    private CalendarFiles() {}

    static List<CalendarRow> calendars() {
        return lines("calendars").stream()
                .map(it -> new CalendarRow(it.getField("key"), it.getField("name"), it.getField("mark")))
                .toList();
    }

    static List<OfficeHoursRow> officeHours() {
        return lines("office-hours").stream()
                .flatMap(CalendarFiles::officeHours)
                .toList();
    }

    static List<DayOffRow> daysOff() {
        return lines("days-off").stream()
                .map(it -> new DayOffRow(
                        LocalDate.parse(it.getField("date")),
                        it.getField("kind"),
                        it.getField("name"),
                        it.getField("basis"),
                        null,
                        null,
                        it.getField("mark"),
                        it.getField("source"),
                        null))
                .toList();
    }

    static List<MakeUpDayRow> makeUpDays() {
        return lines("make-up-days").stream()
                .map(it -> new MakeUpDayRow(
                        LocalDate.parse(it.getField("date")),
                        LocalDate.parse(it.getField("in_place_of")),
                        it.getField("basis"),
                        day(it.getField("published")),
                        null,
                        null,
                        it.getField("mark"),
                        it.getField("source"),
                        null))
                .toList();
    }

    static List<OfficialYearRow> officialYears() {
        return lines("official-years").stream()
                .map(it -> new OfficialYearRow(
                        Integer.parseInt(it.getField("year")),
                        Integer.parseInt(it.getField("statutory_days")),
                        it.getField("mark"),
                        it.getField("source")))
                .toList();
    }

    /** A line gives a range of weekdays and all their sessions; a row is one session of one weekday. */
    private static Stream<OfficeHoursRow> officeHours(NamedCsvRecord line) {
        var weekdays = line.getField("weekdays").split("-");
        int first = DayOfWeek.valueOf(weekdays[0]).getValue();
        int last = DayOfWeek.valueOf(weekdays[weekdays.length - 1]).getValue();
        return IntStream.rangeClosed(first, last)
                .boxed()
                .flatMap(weekday -> Stream.of(line.getField("hours").split(" "))
                        .map(session -> officeHours(line, weekday, session.split("-"))));
    }

    private static OfficeHoursRow officeHours(NamedCsvRecord line, int weekday, String[] session) {
        return new OfficeHoursRow(
                line.getField("calendar"),
                LocalDate.parse(line.getField("valid_from")),
                line.getField("season_from"),
                line.getField("season_to"),
                weekday,
                LocalTime.parse(session[0]),
                LocalTime.parse(session[1]));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static List<NamedCsvRecord> lines(String file) {
        return Csv.read("calendar/" + file + ".csv");
    }
}
