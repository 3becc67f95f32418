package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.calendar.Offices.at;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Dossiers received at Ma Lâm on Friday 01/07/2011 at 08:00, whose clock stands still for a while. */
class PauseTest {

    private static final String RECEIVED = "2011-07-01T08:00";
    private final WorkingCalendar office = Offices.national();

    @Test
    void hoursWalkOnByTheWorkingMinutesPaused() {
        // Twelve hours end on Monday at 11:30 + 30 minutes; the pause takes two working hours and a lunch.
        var limit = TimeLimit.workingHours(12);
        assertThat(due(limit)).isEqualTo(at("2011-07-04T14:00"));
        assertThat(due(limit, "2011-07-04T10:30 2011-07-04T14:30")).isEqualTo(at("2011-07-04T16:00"));
    }

    @Test
    void workingDaysWalkOnAndThenToThatDaysClosing() {
        var limit = TimeLimit.workingDays(3);
        assertThat(due(limit, "2011-07-05T10:00 2011-07-05T10:30")).isEqualTo(at("2011-07-07T17:30"));
        assertThat(due(limit, "2011-07-05T07:30 2011-07-06T17:30")).isEqualTo(at("2011-07-08T17:30"));
    }

    @Test
    void aPauseOnTheDayOfReceiptTakesNothingFromWorkingDaysThatDoNotCountIt() {
        var limit = TimeLimit.workingDays(3);
        assertThat(due(limit, "2011-07-01T09:00 2011-07-01T09:01")).isEqualTo(due(limit));
        assertThat(due(limit, "2011-07-01T09:00 2011-07-04T09:00")).isEqualTo(at("2011-07-07T17:30"));
        assertThat(due(limit, "2011-07-01T09:00 2011-07-05T17:30")).isEqualTo(at("2011-07-08T17:30"));
    }

    @Test
    void minutesOfSeveralPausesAreSummedBeforeTheClosingIsTaken() {
        var limit = TimeLimit.workingDays(3);
        assertThat(due(limit, "2011-07-05T10:00 2011-07-05T10:30", "2011-07-06T09:00 2011-07-06T09:30"))
                .isEqualTo(at("2011-07-07T17:30"));
    }

    @Test
    void calendarDaysMoveByTheDaysBetweenPauseAndResumption() {
        var limit = TimeLimit.calendarDays(10);
        assertThat(due(limit)).isEqualTo(at("2011-07-11T17:30"));
        assertThat(due(limit, "2011-07-05T10:00 2011-07-08T08:00")).isEqualTo(at("2011-07-14T17:30"));
        assertThat(due(limit, "2011-07-05T10:00 2011-07-05T16:00")).isEqualTo(at("2011-07-11T17:30"));
        assertThat(due(limit, "2011-07-05T10:00 2011-07-10T08:00")).isEqualTo(at("2011-07-18T17:30"));
    }

    @Test
    void theLastItemOfACalendarTermIsNeverDueBeforeTheClockRunsAgain() {
        var limit = TimeLimit.calendarDays(8);
        // The eighth day is Saturday 09/07, so Monday; paused on that Monday until Friday.
        assertThat(due(limit, "2011-07-11T09:00 2011-07-15T09:00")).isEqualTo(at("2011-07-15T17:30"));
        assertThat(due(TimeLimit.calendarDays(5), "2011-07-06T09:00 2011-07-06T18:00"))
                .isEqualTo(at("2011-07-07T17:30"));
    }

    @Test
    void pausesThatOverlapOrTouchCountOnce() {
        var limit = TimeLimit.workingHours(16);
        var once = due(limit, "2011-07-01T09:00 2011-07-04T10:00");
        assertThat(due(limit, "2011-07-01T09:00 2011-07-01T16:00", "2011-07-01T15:00 2011-07-04T10:00"))
                .isEqualTo(once);
        assertThat(due(limit, "2011-07-01T16:00 2011-07-04T10:00", "2011-07-01T09:00 2011-07-01T16:00"))
                .isEqualTo(once);
    }

    @Test
    void aPauseBeforeTheStartOrAfterTheDueMovesNothing() {
        var limit = TimeLimit.workingDays(1);
        assertThat(due(limit, "2011-06-20T09:00 2011-07-01T08:00")).isEqualTo(due(limit));
        assertThat(due(limit, "2011-07-04T17:30 2011-07-08T09:00")).isEqualTo(due(limit));
        assertThat(due(limit, "2011-07-02T00:00 2011-07-04T07:30")).isEqualTo(due(limit));
    }

    @Test
    void aPauseThatBeganBeforeReceiptCountsFromTheStart() {
        var limit = TimeLimit.workingHours(1);
        assertThat(due(limit, "2011-06-20T09:00 2011-07-01T09:00")).isEqualTo(at("2011-07-01T10:00"));
    }

    @Test
    void halfADayPausedEndsAtAClosing() {
        var limit = new TimeLimit(new BigDecimal("0.5"), LimitUnit.WORKING_DAY);
        assertThat(due(limit)).isEqualTo(at("2011-07-01T14:00"));
        assertThat(due(limit, "2011-07-01T09:00 2011-07-01T09:10")).isEqualTo(at("2011-07-01T17:30"));
        assertThat(due(limit, "2011-07-01T12:00 2011-07-01T13:00")).isEqualTo(at("2011-07-01T14:00"));
    }

    @Test
    void aPauseThatEndsBeforeItBeginsIsABug() {
        var now = at(RECEIVED);
        assertThatThrownBy(() -> new ClockPause(now, now.minusSeconds(1), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Instant due(TimeLimit limit, String... pauses) {
        var list = Stream.of(pauses)
                .map(text -> text.split(" "))
                .map(ends -> new ClockPause(at(ends[0]), at(ends[1]), "Tạm dừng"))
                .toList();
        return office.due(new DueQuestion(at(RECEIVED), limit, null, List.copyOf(list)));
    }
}
