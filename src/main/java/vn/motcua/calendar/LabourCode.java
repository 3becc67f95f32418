package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The public holidays that the labour code gives a year, before any compensation. Since 2013 the Prime Minister chooses
 * which five days of Tết and which day beside 2 September; for years not announced yet the usual choice is taken.
 */
final class LabourCode {

    private static final LocalDate HUNG_KINGS_SINCE = LocalDate.of(2007, 4, 11);
    private static final LocalDate CODE_OF_2012 = LocalDate.of(2013, 5, 1);
    private static final LocalDate CODE_OF_2019 = LocalDate.of(2021, 1, 1);
    private static final LocalDate CULTURE_DAY_SINCE = LocalDate.of(2026, 7, 1);

    private LabourCode() {}

    /** In order of date. */
    static List<DayOff> holidays(int year) {
        var days = new ArrayList<DayOff>();
        days.add(holiday(LocalDate.of(year, 1, 1), "Tết Dương lịch"));
        tet(year).forEach(day -> days.add(holiday(day, "Tết Nguyên đán")));
        var hungKings = LunarDate.hungKings(year);
        if (!hungKings.isBefore(HUNG_KINGS_SINCE)) days.add(holiday(hungKings, "Giỗ Tổ Hùng Vương"));
        days.add(holiday(LocalDate.of(year, 4, 30), "Ngày Chiến thắng"));
        days.add(holiday(LocalDate.of(year, 5, 1), "Ngày Quốc tế lao động"));
        nationalDay(year).forEach(day -> days.add(holiday(day, "Quốc khánh")));
        var culture = LocalDate.of(year, 11, 24);
        if (!culture.isBefore(CULTURE_DAY_SINCE))
            days.add(new DayOff(culture, DayOff.Kind.STATUTORY, "Ngày Văn hóa Việt Nam", "Nghị quyết 28/2026/QH16"));
        days.sort((a, b) -> a.date().compareTo(b.date()));
        return days;
    }

    /** The article in force that gives a compensatory day for a holiday on a weekly rest day. */
    static String compensation(LocalDate day) {
        if (day.isBefore(CODE_OF_2012)) return "Bộ luật Lao động 1994, Điều 73";
        return day.isBefore(CODE_OF_2019)
                ? "Bộ luật Lao động 2012, Điều 115 khoản 3"
                : "Bộ luật Lao động 2019, Điều 111 khoản 3";
    }

    private static String article(LocalDate day) {
        if (day.isBefore(CODE_OF_2012)) return "Bộ luật Lao động 1994, Điều 73";
        return day.isBefore(CODE_OF_2019) ? "Bộ luật Lao động 2012, Điều 115" : "Bộ luật Lao động 2019, Điều 112";
    }

    private static DayOff holiday(LocalDate day, String name) {
        return new DayOff(day, DayOff.Kind.STATUTORY, name, article(day));
    }

    /**
     * Four days, one of them before the new year; five since the code of 2012, starting so that the rest is
     * longest.
     */
    private static List<LocalDate> tet(int year) {
        var first = LunarDate.tet(year);
        if (first.isBefore(CODE_OF_2012))
            return first.minusDays(1).datesUntil(first.plusDays(3)).toList();
        boolean oneBefore = first.getDayOfWeek() == DayOfWeek.MONDAY || first.getDayOfWeek() == DayOfWeek.TUESDAY;
        var from = first.minusDays(oneBefore ? 1 : 2);
        return from.datesUntil(from.plusDays(5)).toList();
    }

    private static List<LocalDate> nationalDay(int year) {
        var day = LocalDate.of(year, 9, 2);
        if (day.isBefore(CODE_OF_2019)) return List.of(day);
        return switch (day.getDayOfWeek()) {
            case SUNDAY, MONDAY, THURSDAY -> List.of(day, day.plusDays(1));
            case TUESDAY, WEDNESDAY, FRIDAY, SATURDAY -> List.of(day.minusDays(1), day);
        };
    }
}
