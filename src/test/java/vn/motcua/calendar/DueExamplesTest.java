package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.Offices.at;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of a due moment by example: dossiers received at Ma Lâm, mostly in July 2011. */
class DueExamplesTest {

    private final WorkingCalendar office = Offices.national();

    @ParameterizedTest(name = "received {0}, three working days, cut-off 15:00: due {1}")
    @CsvSource({
        "2011-07-01T15:00, 2011-07-06T17:30",
        "2011-07-01T15:01, 2011-07-07T17:30",
        "2011-07-02T10:00, 2011-07-07T17:30",
        "2011-07-01T07:00, 2011-07-06T17:30",
        "2011-07-01T18:00, 2011-07-07T17:30",
    })
    void threeWorkingDaysWithTheCutOffAtThree(String received, String due) {
        var question = new DueQuestion(at(received), TimeLimit.workingDays(3), LocalTime.of(15, 0), List.of());
        assertThat(office.due(question)).isEqualTo(at(due));
    }

    @ParameterizedTest(name = "{0}: {1} {2} → {3}")
    @CsvSource({
        // Working hours walk through the sessions, and stay where one ends.
        "2011-07-01T07:30, 4, WORKING_HOUR, 2011-07-01T11:30",
        "2011-07-01T07:30, 4.5, WORKING_HOUR, 2011-07-01T14:00",
        "2011-07-01T12:15, 1, WORKING_HOUR, 2011-07-01T14:30",
        "2011-07-01T11:30, 1, WORKING_HOUR, 2011-07-01T14:30",
        "2011-07-01T11:29, 1, WORKING_HOUR, 2011-07-01T14:29",
        "2011-07-01T16:30, 8, WORKING_HOUR, 2011-07-04T16:30",
        "2011-07-01T17:30, 8, WORKING_HOUR, 2011-07-04T17:30",
        // Working days end at closing; a fraction walks on from there.
        "2011-07-01T14:00, 1, WORKING_DAY, 2011-07-04T17:30",
        "2011-07-01T14:00, 0.5, WORKING_DAY, 2011-07-04T08:00",
        "2011-07-01T14:00, 0.25, WORKING_DAY, 2011-07-01T16:00",
        "2011-07-01T14:00, 2.5, WORKING_DAY, 2011-07-06T11:30",
        // Calendar days and months roll forward to a working day.
        "2011-07-01T14:00, 7, CALENDAR_DAY, 2011-07-08T17:30",
        "2011-07-01T14:00, 8, CALENDAR_DAY, 2011-07-11T17:30",
        "2011-08-03T09:00, 30, CALENDAR_DAY, 2011-09-05T17:30",
        "2011-07-01T14:00, 1, MONTH, 2011-08-01T17:30",
        "2011-01-28T09:00, 1, MONTH, 2011-02-28T17:30",
        "2011-05-31T09:00, 1, MONTH, 2011-06-30T17:30",
        "2011-07-01T14:00, 1, SAME_DAY, 2011-07-01T17:30",
        "2011-07-01T17:30, 1, SAME_DAY, 2011-07-04T17:30",
    })
    void everyUnitIsCountedItsOwnWay(String received, BigDecimal value, LimitUnit unit, String due) {
        assertThat(due(received, new TimeLimit(value, unit), null)).isEqualTo(at(due));
    }

    @Test
    void tetOf2011IsPassedOverWithItsSwapsAndItsSunday() {
        // Friday 28/01: Saturday 29 and Sunday 30 are worked for Monday and Tuesday; Tết lasts until Monday 07/02.
        assertThat(due("2011-01-28T14:00", TimeLimit.workingDays(3), null)).isEqualTo(at("2011-02-08T17:30"));
        assertThat(due("2011-01-28T14:00", TimeLimit.workingDays(2), null)).isEqualTo(at("2011-01-30T17:30"));
        assertThat(due("2011-01-30T09:00", TimeLimit.workingHours(4), null)).isEqualTo(at("2011-01-30T15:00"));
    }

    @Test
    void theSecondsOfReceiptAreCut() {
        var limit = TimeLimit.workingHours(1);
        assertThat(office.due(DueQuestion.of(at("2011-07-01T08:00:59.999"), limit)))
                .isEqualTo(at("2011-07-01T09:00"));
        var cutoff = LocalTime.of(15, 0);
        var question = new DueQuestion(at("2011-07-01T15:00:59"), TimeLimit.workingDays(1), cutoff, List.of());
        assertThat(office.due(question)).isEqualTo(at("2011-07-04T17:30"));
    }

    @Test
    void theCutOffDoesNotMoveAReceiptOnADayOff() {
        assertThat(due("2011-07-02T16:00", TimeLimit.workingDays(1), LocalTime.of(15, 0)))
                .isEqualTo(at("2011-07-05T17:30"));
    }

    @Test
    void otherHoursHaveAnotherClosingButTheSameDaysWorth() {
        var south = Offices.of("south");
        assertThat(south.due(DueQuestion.of(at("2011-07-01T07:00"), TimeLimit.workingDays(1))))
                .isEqualTo(at("2011-07-04T17:00"));
        assertThat(south.due(DueQuestion.of(
                        at("2011-07-01T07:00"), new TimeLimit(new BigDecimal("0.5"), LimitUnit.WORKING_DAY))))
                .isEqualTo(at("2011-07-01T11:00"));
    }

    @Test
    void seasonsChangeTheHoursAndNotThePromise() {
        var seasonal = Offices.of("seasonal");
        // Friday 14/10/2011 still keeps summer hours, Monday 17/10 winter hours.
        assertThat(seasonal.due(DueQuestion.of(at("2011-10-14T16:00"), TimeLimit.workingHours(2))))
                .isEqualTo(at("2011-10-17T08:30"));
        assertThat(seasonal.due(DueQuestion.of(at("2011-10-14T16:00"), TimeLimit.workingDays(1))))
                .isEqualTo(at("2011-10-17T16:30"));
        assertThat(seasonal.officeHours(
                        at("2011-10-14T16:00").atOffset(LocalMinute.VIETNAM).toLocalDate()))
                .isEqualTo("07:00–11:30, 13:30–17:00");
    }

    @Test
    void aShortSaturdayNeverMakesAFractionLaterThanTheWholeDay() {
        var half = new WeeklyPattern(
                "half",
                OfficeHoursRow.pattern("half", OfficeHoursTest.saturdayMornings())
                        .editions());
        var calendar = new WorkingCalendar(half, Holidays.of(List.of(), List.of(), java.util.Set.of(2011)));
        var friday = at("2011-07-01T17:00");
        var nearlyOne = new TimeLimit(new BigDecimal("0.99"), LimitUnit.WORKING_DAY);
        assertThat(calendar.due(DueQuestion.of(friday, nearlyOne)))
                .isEqualTo(calendar.due(DueQuestion.of(friday, TimeLimit.workingDays(1))))
                .isEqualTo(at("2011-07-02T11:30"));
    }

    private Instant due(String received, TimeLimit limit, @Nullable LocalTime cutoff) {
        return office.due(new DueQuestion(at(received), limit, cutoff, List.of()));
    }
}
