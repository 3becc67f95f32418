package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.calendar.CalendarData.OfficialYearRow;

/** The data of 2010–2026 against what the law and the yearly notices say. */
class OfficialDaysTest {

    private static final CalendarData DATA = CalendarData.ofFiles();
    private final WorkingCalendar office = Offices.national();

    @ParameterizedTest
    @MethodSource("officialYears")
    void daysOffOnWeekdaysLessTheSwapsAreTheHolidaysOfTheLaw(OfficialYearRow official) {
        var weekdays = office.year(official.year()).weekdaysOff();
        long swaps = weekdays.stream()
                .filter(day -> day.kind() == DayOff.Kind.SWAPPED)
                .count();
        assertThat(weekdays.size() - swaps).isEqualTo(official.statutoryDays());
        assertThat(LabourCode.holidays(official.year())).hasSize(official.statutoryDays());
    }

    /** 2014 alone began Tết one day before the new year where the usual choice is two. */
    @ParameterizedTest
    @MethodSource("officialYears")
    void theLawAloneGivesTheAnnouncedDaysButTheSwaps(OfficialYearRow official) {
        var announced = office.year(official.year()).daysOff().stream()
                .filter(day -> day.kind() != DayOff.Kind.SWAPPED)
                .map(DayOff::date)
                .collect(Collectors.toSet());
        var byLaw =
                ProjectedHolidays.of(official.year()).stream().map(DayOff::date).collect(Collectors.toSet());
        if (official.year() != 2014) assertThat(byLaw).isEqualTo(announced);
    }

    @Test
    void everySwapHasItsMakeUpDayOnAWeekend() {
        var swapped = DATA.daysOff().stream()
                .filter(row -> row.kind().equals("SWAPPED"))
                .map(DayOffRow::date)
                .toList();
        assertThat(DATA.makeUpDays()).extracting(MakeUpDayRow::inPlaceOf).containsExactlyInAnyOrderElementsOf(swapped);
        assertThat(DATA.makeUpDays())
                .extracting(row -> row.date().getDayOfWeek())
                .containsOnly(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    @Test
    void compensationAndSwapsFallOnWeekdaysAndEveryRowHasABasis() {
        assertThat(DATA.daysOff())
                .filteredOn(row -> !row.kind().equals("STATUTORY"))
                .allMatch(row -> row.date().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0);
        assertThat(DATA.daysOff())
                .noneMatch(row -> row.basis().isBlank() || row.source().isBlank());
    }

    @Test
    void in2011TwelveWeekdaysWereOffAndThreeWeekendDaysWorkedOneOfThemASunday() {
        var year = office.year(2011);
        assertThat(year.projected()).isFalse();
        assertThat(year.weekdaysOff())
                .extracting(DayOff::date)
                .containsExactlyElementsOf(days(
                        "2011-01-03",
                        "2011-01-31",
                        "2011-02-01",
                        "2011-02-02",
                        "2011-02-03",
                        "2011-02-04",
                        "2011-02-07",
                        "2011-04-11",
                        "2011-04-12",
                        "2011-05-02",
                        "2011-05-03",
                        "2011-09-02"));
        assertThat(year.workedWeekends())
                .extracting(MakeUpDay::date)
                .containsExactlyElementsOf(days("2011-01-29", "2011-01-30", "2011-04-09"));
        // 260 weekdays, 12 off, 3 weekend days worked.
        assertThat(year.workingDays()).isEqualTo(251);
        assertThat(office.isWorkingDay(LocalDate.parse("2011-01-30"))).isTrue();
    }

    @Test
    void aSwapAcrossTheNewYearIsWorkedInTheOtherYear() {
        assertThat(office.year(2014).workedWeekends())
                .extracting(MakeUpDay::date)
                .contains(LocalDate.parse("2014-12-27"));
        assertThat(office.isWorkingDay(LocalDate.parse("2015-01-02"))).isFalse();
        assertThat(office.isWorkingDay(LocalDate.parse("2013-01-05"))).isTrue();
    }

    @Test
    void anOfficeThatWorksOnSaturdaysIsNotBoundBySwaps() {
        var pattern = OfficeHoursRow.pattern("half", OfficeHoursTest.saturdayMornings());
        var holidays = Holidays.of(
                DATA.daysOff().stream().map(DayOffRow::dayOff).toList(),
                DATA.makeUpDays().stream().map(MakeUpDayRow::makeUpDay).toList(),
                IntStream.rangeClosed(2010, 2026).boxed().collect(Collectors.toSet()));
        var calendar = new WorkingCalendar(pattern, holidays);
        assertThat(calendar.isWorkingDay(LocalDate.parse("2011-04-11"))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.parse("2011-01-30"))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.parse("2011-04-12"))).isFalse();
        assertThat(calendar.year(2011).workedWeekends()).isEmpty();
    }

    static List<OfficialYearRow> officialYears() {
        assertThat(DATA.officialYears()).hasSize(17);
        return DATA.officialYears();
    }

    private static List<LocalDate> days(String... texts) {
        return List.of(texts).stream().map(LocalDate::parse).toList();
    }
}
