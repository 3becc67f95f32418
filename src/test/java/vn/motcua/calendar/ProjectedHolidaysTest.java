package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.calendar.Offices.at;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectedHolidaysTest {

    private final WorkingCalendar office = Offices.national();

    @ParameterizedTest(name = "Tết of {0} is {1}")
    @CsvSource({"2007,2007-02-17", "2011,2011-02-03", "2026,2026-02-17", "2027,2027-02-06", "2030,2030-02-02"})
    void tetFollowsTheMoonOverVietnam(int year, LocalDate tet) {
        assertThat(LunarDate.tet(year)).isEqualTo(tet);
    }

    @ParameterizedTest(name = "Giỗ Tổ of {0} is {1}")
    @CsvSource({"2009,2009-04-04", "2011,2011-04-12", "2017,2017-04-06", "2026,2026-04-26"})
    // In 2009 China reckoned it one day later, in 2007 and 2030 its new year too.
    void hungKingsDayIsTheTenthOfTheThirdMonth(int year, LocalDate day) {
        assertThat(LunarDate.hungKings(year)).isEqualTo(day);
    }

    @Test
    void tetOf2027IsProjectedWithItsCompensation() {
        // Tết is Saturday 06/02: two days before it, Saturday and Sunday made good on Tuesday and Wednesday.
        assertThat(office.year(2027).daysOff().stream().map(DayOff::date).filter(day -> day.getMonthValue() == 2))
                .containsExactlyElementsOf(LocalDate.of(2027, 2, 4)
                        .datesUntil(LocalDate.of(2027, 2, 11))
                        .toList());
        assertThat(office.year(2027).projected()).isTrue();
    }

    @Test
    void theDayOfVietnameseCultureIsOffSince2026() {
        assertThat(office.isWorkingDay(LocalDate.parse("2025-11-24"))).isTrue();
        assertThat(office.isWorkingDay(LocalDate.parse("2026-11-24"))).isFalse();
        assertThat(office.isWorkingDay(LocalDate.parse("2027-11-24"))).isFalse();
        // In 2029 it falls on a Saturday.
        assertThat(office.isWorkingDay(LocalDate.parse("2029-11-26"))).isFalse();
    }

    @Test
    void hungKingsDayIsOffOnlySince2007() {
        assertThat(LabourCode.holidays(2006)).hasSize(8);
        assertThat(LabourCode.holidays(2007)).hasSize(9);
    }

    @Test
    void anAnswerIsProjectedExactlyWhenItTouchesAYearNotAnnounced() {
        assertThat(office.explain(DueQuestion.of(at("2026-12-30T08:00"), TimeLimit.workingDays(1)))
                        .projected())
                .isFalse();
        assertThat(office.explain(DueQuestion.of(at("2026-12-31T08:00"), TimeLimit.workingDays(1)))
                        .projected())
                .isTrue();
        assertThat(office.explain(DueQuestion.of(at("2009-12-31T08:00"), TimeLimit.workingDays(1)))
                        .projected())
                .isTrue();
    }

    @Test
    void beyondItsYearsTheCalendarAnswersNothing() {
        var late = DueQuestion.of(at("2099-12-31T08:00"), TimeLimit.workingDays(5));
        assertThatThrownBy(() -> office.due(late)).isInstanceOf(IllegalArgumentException.class);
        var early = DueQuestion.of(at("1999-12-31T08:00"), TimeLimit.workingHours(1));
        assertThatThrownBy(() -> office.due(early)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> office.subtract(at("2000-01-04T08:00"), WorkingTime.ofHours(100)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
