package vn.motcua.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.SendFailedException;
import java.net.ConnectException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;
import vn.motcua.platform.LegalClock;
import vn.motcua.subscription.Schedule.Format;
import vn.motcua.subscription.Schedule.Rhythm;

/** When Mr Hùng's reports come, and what is done about those that do not go. */
class ScheduleTest {

    @Test
    void aDailyOneComesTodayWhereItsHourIsStillToComeAndElseTomorrow() {
        var daily = new Schedule(Rhythm.DAILY, 0, 7, Format.CSV);
        assertThat(daily.next(at("2011-07-01T06:59"))).isEqualTo(at("2011-07-01T07:00"));
        assertThat(daily.next(at("2011-07-01T07:00"))).isEqualTo(at("2011-07-02T07:00"));
    }

    @Test
    void aWeeklyOneComesOnItsWeekday() {
        var mondays = new Schedule(Rhythm.WEEKLY, 1, 7, Format.XLSX);
        assertThat(mondays.next(at("2011-07-01T07:30"))).isEqualTo(at("2011-07-04T07:00"));
        assertThat(mondays.next(at("2011-07-04T07:00"))).isEqualTo(at("2011-07-11T07:00"));
    }

    @Test
    void aMonthlyOneOfThe31stComesOnTheLastDayOfAShorterMonth() {
        var monthly = new Schedule(Rhythm.MONTHLY, 31, 0, Format.XLSX);
        assertThat(monthly.next(at("2012-01-31T00:00"))).isEqualTo(at("2012-02-29T00:00"));
        assertThat(monthly.next(at("2012-02-29T00:00"))).isEqualTo(at("2012-03-31T00:00"));
    }

    @Test
    void noDayAndNoHourThatThereIsNotFits() {
        assertThat(Schedule.fits(Rhythm.WEEKLY, 8, 7)).isFalse();
        assertThat(Schedule.fits(Rhythm.MONTHLY, 0, 7)).isFalse();
        assertThat(Schedule.fits(Rhythm.DAILY, 0, 24)).isFalse();
        assertThat(Schedule.fits(Rhythm.AFTER_CLOSING, 0, 23)).isTrue();
    }

    @Test
    void pausesGrowToSixHours() {
        assertThat(Sending.pauseAfter(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Sending.pauseAfter(4)).isEqualTo(Duration.ofMinutes(8));
        assertThat(Sending.pauseAfter(12)).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void whatTheServerDoesNotWantIsNotTriedAgainAndWhatItCannotTakeNowIs() {
        assertThat(MailFailure.of(new MailSendException(
                        "Failed",
                        new SendFailedException("Invalid Addresses", new Exception("550 5.1.1 No such user")))))
                .isEqualTo(new Outcome.Never("subscription.failure.refused"));
        assertThat(MailFailure.of(new MailSendException("Failed", new SendFailedException("451 4.3.0 Try later"))))
                .isEqualTo(new Outcome.Later("subscription.failure.busy"));
        assertThat(MailFailure.of(new MailSendException("Failed", new ConnectException("refused"))))
                .isEqualTo(new Outcome.Later("subscription.failure.unreachable"));
    }

    private static Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(LegalClock.ZONE).toInstant();
    }
}
