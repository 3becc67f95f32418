package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.Offices.at;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import vn.motcua.kernel.Refused;

/** Deadline bugs of other systems, each kept from happening here. */
class DeadlineMuseumTest {

    private final WorkingCalendar office = Offices.national();

    /** kiegroup/jbpm#1342 and #1830: timers set after and before office hours fired at the wrong time. */
    @Test
    void aLimitSetOutsideOfficeHoursStartsWithTheNextSession() {
        assertThat(due("2011-07-04T20:00", TimeLimit.workingHours(2))).isEqualTo(at("2011-07-05T09:30"));
        assertThat(due("2011-07-05T05:00", TimeLimit.workingHours(2))).isEqualTo(at("2011-07-05T09:30"));
    }

    /** kiegroup/jbpm#233, pm4py#558: holidays were accepted and then ignored. */
    @Test
    void aHolidayIsNeverCounted() {
        assertThat(due("2011-09-01T16:30", TimeLimit.workingHours(2))).isEqualTo(at("2011-09-05T08:30"));
        assertThat(due("2011-09-02T09:00", TimeLimit.workingHours(2))).isEqualTo(at("2011-09-05T09:30"));
        assertThat(due("2011-09-02T09:00", TimeLimit.workingDays(1))).isEqualTo(at("2011-09-06T17:30"));
        assertThat(office.between(at("2011-09-02T00:00"), at("2011-09-05T00:00")))
                .isEqualTo(WorkingTime.NONE);
    }

    /** jmix#790: one day was taken for 24 working hours. */
    @Test
    void oneWorkingDayIsEightWorkingHoursAndNotTwentyFour() {
        assertThat(due("2011-07-04T07:30", TimeLimit.workingDays(1))).isEqualTo(at("2011-07-05T17:30"));
        assertThat(due("2011-07-04T07:30", TimeLimit.workingHours(24))).isEqualTo(at("2011-07-06T17:30"));
        assertThat(WorkingTime.ofHours(8).minutes()).isEqualTo(WorkingTime.MINUTES_PER_DAY);
    }

    /** osTicket#1107: hours ran day and night. */
    @Test
    void hoursDoNotRunAtNight() {
        assertThat(Duration.between(at("2011-07-04T17:00"), due("2011-07-04T17:00", TimeLimit.workingHours(1))))
                .isEqualTo(Duration.ofHours(15));
    }

    /** upyog/UPYOG#973: a limit of 0 was late at once. */
    @Test
    void aLimitOfNothingIsRefused() {
        assertThat(TimeLimit.of(BigDecimal.ZERO, LimitUnit.WORKING_HOUR)).isInstanceOf(Refused.class);
    }

    /** A change to summer time on the server stopped a scheduler (2022-10-30). */
    @Test
    void theServersTimeZoneChangesNothing() {
        var before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Europe/London"));
            assertThat(due("2022-10-28T16:30", TimeLimit.workingHours(8))).isEqualTo(at("2022-10-31T16:30"));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    /** openregister#3272: the list of holidays came to its end, and every later Tết was worked. */
    @Test
    void theListOfHolidaysNeverEnds() {
        for (int year = WorkingCalendar.FIRST_YEAR; year <= WorkingCalendar.LAST_YEAR; year++) {
            assertThat(office.isWorkingDay(LunarDate.tet(year))).isFalse();
            assertThat(office.year(year).workingDays()).isBetween(246, 254);
        }
    }

    /** OpenCPS: one static calendar was shared by all units. */
    @Test
    void oneAgencysHoursDoNotDisturbAnothers() {
        var south = Offices.of("south");
        assertThat(south.closing(LocalDate.of(2011, 7, 4))).isEqualTo(at("2011-07-04T17:00"));
        assertThat(office.closing(LocalDate.of(2011, 7, 4))).isEqualTo(at("2011-07-04T17:30"));
    }

    /** OpenCPS: fractions were cut to whole hours, and the result rounded up to the quarter. */
    @Test
    void aFractionIsCountedToTheMinute() {
        var limit = new TimeLimit(new BigDecimal("0.3"), LimitUnit.WORKING_DAY);
        assertThat(due("2011-07-04T07:30", limit)).isEqualTo(at("2011-07-04T09:54"));
        assertThat(due("2011-07-04T07:37", limit)).isEqualTo(at("2011-07-04T10:01"));
    }

    /** A Sunday that was worked for a day of Tết (30/01/2011) was left out by a rule "no Sundays". */
    @Test
    void aSwappedSundayCountsLikeAnyWorkingDay() {
        assertThat(due("2011-01-28T14:00", TimeLimit.workingDays(2))).isEqualTo(at("2011-01-30T17:30"));
        assertThat(due("2011-01-30T09:00", TimeLimit.workingHours(2))).isEqualTo(at("2011-01-30T11:00"));
        assertThat(due("2011-01-30T09:00", TimeLimit.workingDays(1))).isEqualTo(at("2011-02-08T17:30"));
    }

    /** A limit of one day, kept in hours and read as minutes, was over after eight of them. */
    @Test
    void oneDayIsNotEightMinutes() {
        var oneDay = TimeLimit.workingDays(1);
        assertThat(office.between(at("2011-07-04T17:30"), due("2011-07-04T07:30", oneDay)))
                .isEqualTo(WorkingTime.ofHours(8));
        assertThat(due("2011-07-04T07:30", TimeLimit.workingHours(8))).isEqualTo(at("2011-07-04T17:30"));
    }

    /** Two reasons to wait at the same time were subtracted twice. */
    @Test
    void aPauseWithinAPauseCountsOnce() {
        var limit = TimeLimit.workingHours(16);
        var outer = pause("2011-07-05T09:00", "2011-07-07T09:00");
        var inner = pause("2011-07-05T14:00", "2011-07-06T10:00");
        assertThat(due("2011-07-04T08:00", limit, outer, inner)).isEqualTo(due("2011-07-04T08:00", limit, outer));
    }

    /** A pause over Tết gave back the days off as if they had been worked. */
    @Test
    void aPauseOverTetGivesBackOnlyWhatWouldHaveBeenWorked() {
        var limit = TimeLimit.workingHours(8);
        var overTet = pause("2011-01-30T16:30", "2011-02-08T08:30");
        assertThat(due("2011-01-30T08:30", limit)).isEqualTo(at("2011-02-08T08:30"));
        assertThat(due("2011-01-30T08:30", limit, overTet)).isEqualTo(at("2011-02-08T10:30"));
    }

    /** Resumed at night, the clock ran on from the middle of the night. */
    @Test
    void whatIsResumedOutsideHoursRunsFromTheNextOpening() {
        var limit = TimeLimit.workingHours(8);
        var untilNight = pause("2011-07-04T09:30", "2011-07-04T22:00");
        var untilMorning = pause("2011-07-04T09:30", "2011-07-05T07:30");
        assertThat(due("2011-07-04T08:30", limit, untilNight)).isEqualTo(at("2011-07-05T16:30"));
        assertThat(due("2011-07-04T08:30", limit, untilNight)).isEqualTo(due("2011-07-04T08:30", limit, untilMorning));
    }

    /** Beyond the announced days off a date was shown as if it were certain. */
    @Test
    void aLimitLongerThanTheDataIsAnsweredAndSaysThatItIsProjected() {
        var beyond =
                office.explain(DueQuestion.of(at("2026-11-24T09:00"), new TimeLimit(BigDecimal.TEN, LimitUnit.MONTH)));
        assertThat(beyond.projected()).isTrue();
        assertThat(office.explain(DueQuestion.of(at("2011-07-04T09:00"), TimeLimit.workingDays(60)))
                        .projected())
                .isFalse();
    }

    private Instant due(String received, TimeLimit limit, ClockPause... pauses) {
        return office.due(new DueQuestion(at(received), limit, null, List.of(pauses)));
    }

    private static ClockPause pause(String from, String to) {
        return new ClockPause(at(from), at(to), "Niêm yết");
    }
}
