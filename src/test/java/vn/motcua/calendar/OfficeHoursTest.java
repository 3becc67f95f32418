package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OfficeHoursTest {

    private final OfficeHours day = OfficeHours.parse("07:30-11:30 13:30-17:30");

    @Test
    void aSessionIsHalfOpen() {
        assertThat(day.isOpenAt(7 * 60 + 30)).isTrue();
        assertThat(day.isOpenAt(11 * 60 + 30)).isFalse();
        assertThat(day.isOpenAt(17 * 60 + 29)).isTrue();
        assertThat(day.isOpenAt(17 * 60 + 30)).isFalse();
    }

    @Test
    void whatIsDoneAtASessionsEndIsDoneThereAndTheNextMinuteBeginsAfterLunch() {
        assertThat(day.minutes()).isEqualTo(480);
        assertThat(day.whenDone(240)).isEqualTo(11 * 60 + 30);
        assertThat(day.whenNextBegins(240)).isEqualTo(13 * 60 + 30);
        assertThat(day.workedBefore(12 * 60)).isEqualTo(240);
    }

    @Test
    void sessionsThatOverlapOrEndBeforeTheyBeginAreRefused() {
        assertThatThrownBy(() -> OfficeHours.parse("07:30-11:30 11:00-17:30"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OfficeHours.parse("17:30-07:30")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void seasonsThatLeaveADayOutAreRefused() {
        var summer = new Season(MonthDay.of(4, 16), MonthDay.of(10, 15), Map.of(DayOfWeek.MONDAY, day));
        assertThatThrownBy(() -> new WeeklyPattern("gap", new TreeMap<>(Map.of(LocalDate.EPOCH, List.of(summer)))))
                .hasMessageContaining("0 seasons");
    }

    @Test
    void aNewEditionOfHoursLeavesTheOldDaysAsTheyWere() {
        var week = Map.of(DayOfWeek.MONDAY, OfficeHours.parse("08:00-12:00"));
        var allYear = List.of(new Season(MonthDay.of(1, 1), MonthDay.of(12, 31), week));
        var before =
                WeeklyPattern.mondayToFriday("x", "07:30-11:30 13:30-17:30").editions();
        var editions = new TreeMap<>(before);
        editions.put(LocalDate.of(2012, 1, 1), allYear);
        var pattern = new WeeklyPattern("x", editions);
        assertThat(pattern.hours(LocalDate.of(2011, 12, 26), DayOfWeek.MONDAY)).isEqualTo(day);
        assertThat(pattern.hours(LocalDate.of(2012, 1, 2), DayOfWeek.MONDAY).minutes())
                .isEqualTo(240);
    }

    /** Monday to Friday all day, Saturday in the morning. */
    static List<OfficeHoursRow> saturdayMornings() {
        var rows = new ArrayList<OfficeHoursRow>();
        for (int weekday = 1; weekday <= 6; weekday++) {
            rows.add(row(weekday, "07:30", "11:30"));
            if (weekday < 6) rows.add(row(weekday, "13:30", "17:30"));
        }
        return rows;
    }

    private static OfficeHoursRow row(int weekday, String opens, String closes) {
        var from = LocalDate.of(2000, 1, 1);
        return new OfficeHoursRow(
                "half", from, "01-01", "12-31", weekday, LocalTime.parse(opens), LocalTime.parse(closes));
    }
}
