package vn.motcua.calendar;

import java.time.LocalDate;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;

/** The two days of the Vietnamese lunar year that are holidays. Reckoned at UTC+7, so not always China's days. */
final class LunarDate {

    private LunarDate() {}

    /** The first day of the lunar year that begins in that year. */
    static LocalDate tet(int year) {
        return solar(VietnameseCalendar.ofTet(year));
    }

    /** Giỗ Tổ Hùng Vương: the tenth day of the third month, never of a leap month. */
    static LocalDate hungKings(int year) {
        return solar(VietnameseCalendar.of(EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(3), 10));
    }

    private static LocalDate solar(VietnameseCalendar day) {
        return day.transform(PlainDate.axis()).toTemporalAccessor();
    }
}
