package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.Changes.whyNot;
import static vn.motcua.calendar.Offices.at;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The swap of September 2010, announced on 25/08/2010 for a Friday nine days later, and days that cannot change. */
class CalendarChangeTest {

    private static final LocalDate FRIDAY = LocalDate.of(2010, 9, 3);
    private static final LocalDate SATURDAY = LocalDate.of(2010, 9, 11);

    @Test
    void theCalendarBeforeAndAfterASwapDifferInItsTwoDays() {
        var swap = Changes.national("2010-09-03 2010-09-11");
        assertThat(swap.before().isWorkingDay(FRIDAY)).isTrue();
        assertThat(swap.before().isWorkingDay(SATURDAY)).isFalse();
        assertThat(swap.after().isWorkingDay(FRIDAY)).isFalse();
        assertThat(swap.after().officeHours(SATURDAY)).isEqualTo("07:30–11:30, 13:30–17:30");
        assertThat(swap.after().dayOff(FRIDAY).basis()).isEqualTo("Văn bản 1/VP ngày 25/08/2010");
    }

    @Test
    void aDayOffOfOneCommuneLeavesItsNeighboursAtWork() {
        var flood = Changes.calendars(Changes.of("HTB.01", "2011-07-06"));
        var wednesday = LocalDate.of(2011, 7, 6);
        assertThat(flood.of("national", "HTB.01").after().isWorkingDay(wednesday))
                .isFalse();
        assertThat(flood.of("national", "HTB.02").after().isWorkingDay(wednesday))
                .isTrue();
        assertThat(flood.of("national", "HTB.01").before().isWorkingDay(wednesday))
                .isTrue();
    }

    @Test
    void aPromiseThatFallsOnTheNewDayOffHoldsUntilTheNextWorkingDayCloses() {
        var swap = Changes.national("2010-09-03 2010-09-11");
        assertThat(swap.held(at("2010-09-03T17:30"))).isEqualTo(at("2010-09-06T17:30"));
        assertThat(swap.held(at("2010-09-01T10:00"))).isEqualTo(at("2010-09-01T10:00"));
    }

    @Test
    void daysThatAreSoAlreadyCannotChange() {
        assertThat(whyNot("2010-08-25", Changes.of(null, "2010-09-03"))).containsExactly("off-1 off-already");
        assertThat(whyNot("2011-07-01", Changes.of(null, "2011-07-05", "2011-07-09")))
                .containsExactly("off-2 off-already");
        assertThat(whyNot("2011-07-01", Changes.of(null, "2011-07-05 2011-07-06")))
                .containsExactly("worked-1 worked-already");
    }

    @Test
    void aHolidayOnASundayIsNotWorkedInPlaceOfAnotherDay() {
        assertThat(whyNot("2011-04-20", Changes.of(null, "2011-05-06 2011-05-01")))
                .containsExactly("worked-1 holiday");
    }

    @Test
    void noDayStandsTwiceInAChangeAndNoneIsBeyondTheOfficialYears() {
        assertThat(whyNot("2011-07-01", Changes.of(null, "2011-07-05", "2011-07-05 2011-07-09")))
                .containsExactly("off-1 twice", "off-2 twice");
        assertThat(whyNot("2011-07-01", Changes.of(null, "2028-07-05"))).containsExactly("off-1 out-of-reach");
        assertThat(whyNot("2011-07-01", Changes.of(null, "2010-06-30"))).containsExactly("off-1 out-of-reach");
        assertThat(whyNot("2011-07-01", Changes.of(null, "2011-05-30"))).containsExactly("off-1 out-of-reach");
        assertThat(whyNot("2011-07-01", Changes.of(null, "2011-05-31"))).isEmpty();
        assertThat(whyNot("2011-07-01", Changes.of(null))).containsExactly("off-1 none");
    }

    @Test
    void aSwapOverTheNewYearMayComeBeforeTheListOfThatYear() {
        assertThat(whyNot("2026-12-20", Changes.of(null, "2027-01-04 2027-01-09")))
                .isEmpty();
    }
}
