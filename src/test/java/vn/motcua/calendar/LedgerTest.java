package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.Offices.at;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private final WorkingCalendar office = Offices.national();

    @Test
    void aPromiseOverTetNamesEveryDayOff() {
        assertThat(lines(DueQuestion.of(at("2011-01-28T14:00"), TimeLimit.workingDays(3))))
                .containsExactly(
                        "2011-01-28T14:00 2011-01-28T17:30 210 RECEIPT_DAY "
                                + "Ngày tiếp nhận, không tính vào số ngày làm việc",
                        "2011-01-28T17:30 2011-01-30T17:30 960 WORK Giờ làm việc",
                        "2011-01-30T17:30 2011-02-01T00:00 0 HOLIDAY Nghỉ hoán đổi dịp Tết Nguyên đán",
                        "2011-02-01T00:00 2011-02-02T00:00 0 HOLIDAY Nghỉ hoán đổi dịp Tết Nguyên đán",
                        "2011-02-02T00:00 2011-02-03T00:00 0 HOLIDAY Tết Nguyên đán",
                        "2011-02-03T00:00 2011-02-04T00:00 0 HOLIDAY Tết Nguyên đán",
                        "2011-02-04T00:00 2011-02-05T00:00 0 HOLIDAY Tết Nguyên đán",
                        "2011-02-05T00:00 2011-02-06T00:00 0 HOLIDAY Tết Nguyên đán",
                        "2011-02-06T00:00 2011-02-07T00:00 0 WEEKLY_REST Nghỉ hằng tuần",
                        "2011-02-07T00:00 2011-02-08T07:30 0 HOLIDAY Nghỉ bù Tết Nguyên đán",
                        "2011-02-08T07:30 2011-02-08T17:30 480 WORK Giờ làm việc");
    }

    @Test
    void aDayOffAnnouncedLateNamesTheDocumentItRestsOn() {
        var flood = Changes.national("2011-07-06").after();
        assertThat(flood.explain(DueQuestion.of(at("2011-07-05T08:00"), TimeLimit.workingDays(1)))
                        .ledger())
                .extracting(LedgerEntry::reason)
                .contains("Nghỉ hoán đổi (Văn bản 1/VP ngày 25/08/2010)");
    }

    @Test
    void aReceiptAfterTheCutOffSaysSoAndAWeekendIsOneLine() {
        var question =
                new DueQuestion(at("2011-07-01T15:01"), TimeLimit.workingDays(1), LocalTime.of(15, 0), List.of());
        assertThat(lines(question))
                .containsExactly(
                        "2011-07-01T15:01 2011-07-02T00:00 0 OFF_HOURS "
                                + "Tiếp nhận sau giờ chốt trong ngày, tính từ ngày làm việc tiếp theo",
                        "2011-07-02T00:00 2011-07-04T07:30 0 WEEKLY_REST Nghỉ hằng tuần",
                        "2011-07-04T07:30 2011-07-04T17:30 480 RECEIPT_DAY "
                                + "Ngày tiếp nhận, không tính vào số ngày làm việc",
                        "2011-07-04T17:30 2011-07-05T17:30 480 WORK Giờ làm việc");
    }

    @Test
    void whileTheClockStandsStillTheLedgerEndsWithTheStretchThatLasts() {
        var open = new ClockPause(at("2011-07-04T10:00"), at("2011-07-05T09:00"), "Chờ bổ sung");
        var question = new DueQuestion(at("2011-07-01T08:00"), TimeLimit.workingDays(3), null, List.of(open));
        var stopped = office.explain(question).stopped(open, office).ledger();
        assertThat(stopped.getLast().kind()).isEqualTo(LedgerKind.PAUSE);
        assertThat(stopped.getLast().from()).isEqualTo(at("2011-07-04T10:00"));
        assertThat(stopped).filteredOn(it -> it.kind() == LedgerKind.PAUSE).hasSize(1);
        assertThat(LedgerWords.minutes(stopped)).isEqualTo(150);
    }

    @Test
    void whatBeganWithinAMinuteOfTheLedgerIsOnePause() {
        var open = new ClockPause(at("2011-07-04T10:00:20"), at("2011-07-04T10:01:10"), "Chờ bổ sung");
        var question = new DueQuestion(at("2011-07-01T08:00"), TimeLimit.workingDays(3), null, List.of(open));
        var stopped = office.explain(question).stopped(open, office).ledger();
        assertThat(stopped).filteredOn(it -> it.kind() == LedgerKind.PAUSE).hasSize(1);
    }

    @Test
    void stoppedOnTheDayOfReceiptNothingHasBeenCounted() {
        var open = new ClockPause(at("2011-07-01T10:00"), at("2011-07-01T10:00"), "Chờ bổ sung");
        var question = new DueQuestion(at("2011-07-01T08:00"), TimeLimit.workingDays(3), null, List.of(open));
        var stopped = office.explain(question).stopped(open, office).ledger();
        assertThat(stopped).extracting(LedgerEntry::kind).containsExactly(LedgerKind.RECEIPT_DAY, LedgerKind.PAUSE);
        assertThat(LedgerWords.minutes(stopped)).isZero();
    }

    @Test
    void whatWasStoppedAfterItsLimitSaysThatItWasOverdueUntilThen() {
        var open = new ClockPause(at("2011-07-08T10:00"), at("2011-07-08T11:00"), "Chờ bổ sung");
        var question = new DueQuestion(at("2011-07-01T08:00"), TimeLimit.workingDays(3), null, List.of(open));
        var stopped = office.explain(question).stopped(open, office).ledger();
        assertThat(stopped).extracting(LedgerEntry::kind).endsWith(LedgerKind.OVERDUE, LedgerKind.PAUSE);
        var overdue = stopped.get(stopped.size() - 2);
        assertThat(overdue.from()).isEqualTo(at("2011-07-06T17:30"));
        assertThat(overdue.to()).isEqualTo(at("2011-07-08T10:00"));
    }

    @Test
    void aPauseThatEndsAtNoonWithNothingLeftGoesOnFromThere() {
        var morning = new ClockPause(at("2011-07-04T07:30"), at("2011-07-04T11:28"), "Niêm yết");
        var noon = new ClockPause(at("2011-07-06T11:28"), at("2011-07-06T11:31"), "Niêm yết");
        var question = new DueQuestion(at("2011-07-01T08:00"), TimeLimit.workingDays(2), null, List.of(morning, noon));
        assertThat(lines(question))
                .endsWith(
                        "2011-07-06T11:28 2011-07-06T11:31 0 PAUSE Niêm yết",
                        "2011-07-06T11:31 2011-07-06T17:30 240 TO_CLOSING "
                                + "Hạn tính theo ngày nên đến hết giờ làm việc của ngày cuối");
    }

    @Test
    void aReceiptAtLunchWaitsForTheAfternoon() {
        assertThat(lines(DueQuestion.of(at("2011-07-01T12:00"), TimeLimit.workingHours(1))))
                .containsExactly(
                        "2011-07-01T12:00 2011-07-01T13:30 0 OFF_HOURS Tiếp nhận ngoài giờ làm việc",
                        "2011-07-01T13:30 2011-07-01T14:30 60 WORK Giờ làm việc");
    }

    @Test
    void aTermThatEndsOnAWeekendIsRolledForward() {
        assertThat(lines(DueQuestion.of(at("2011-07-01T09:00"), TimeLimit.calendarDays(8))))
                .containsExactly(
                        "2011-07-01T09:00 2011-07-01T17:30 390 WORK Giờ làm việc",
                        "2011-07-01T17:30 2011-07-04T07:30 0 WEEKLY_REST Nghỉ hằng tuần",
                        "2011-07-04T07:30 2011-07-08T17:30 2400 WORK Giờ làm việc",
                        "2011-07-08T17:30 2011-07-10T00:00 0 ROLLED_FORWARD "
                                + "Nghỉ hằng tuần; hạn chuyển sang ngày làm việc tiếp theo",
                        "2011-07-10T00:00 2011-07-11T07:30 0 ROLLED_FORWARD "
                                + "Nghỉ hằng tuần; hạn chuyển sang ngày làm việc tiếp theo",
                        "2011-07-11T07:30 2011-07-11T17:30 480 WORK Giờ làm việc");
    }

    @Test
    void aPostingStandsInTheLedgerWithItsReason() {
        var posting = new ClockPause(at("2011-07-04T10:00"), at("2011-07-19T07:30"), "Niêm yết tại UBND thị trấn");
        var question = new DueQuestion(at("2011-07-04T08:00"), TimeLimit.workingHours(8), null, List.of(posting));
        assertThat(lines(question))
                .containsExactly(
                        "2011-07-04T08:00 2011-07-04T10:00 120 WORK Giờ làm việc",
                        "2011-07-04T10:00 2011-07-19T07:30 0 PAUSE Niêm yết tại UBND thị trấn",
                        "2011-07-19T07:30 2011-07-19T15:30 360 WORK Giờ làm việc");
    }

    /** It moves nothing, but whoever asks why nothing happened that day is told. */
    @Test
    void aPauseOnTheDayOfReceiptIsNamedToo() {
        var early = new ClockPause(at("2011-07-04T09:00"), at("2011-07-04T10:00"), "Trưng cầu giám định");
        var spanning = new ClockPause(at("2011-07-04T16:30"), at("2011-07-05T08:30"), "Niêm yết");
        var question =
                new DueQuestion(at("2011-07-04T08:00"), TimeLimit.workingDays(1), null, List.of(early, spanning));
        assertThat(lines(question))
                .containsExactly(
                        "2011-07-04T08:00 2011-07-04T09:00 60 RECEIPT_DAY "
                                + "Ngày tiếp nhận, không tính vào số ngày làm việc",
                        "2011-07-04T09:00 2011-07-04T10:00 0 PAUSE Trưng cầu giám định",
                        "2011-07-04T10:00 2011-07-04T16:30 270 RECEIPT_DAY "
                                + "Ngày tiếp nhận, không tính vào số ngày làm việc",
                        "2011-07-04T16:30 2011-07-05T08:30 0 PAUSE Niêm yết",
                        "2011-07-05T08:30 2011-07-06T08:30 480 WORK Giờ làm việc",
                        "2011-07-06T08:30 2011-07-06T17:30 420 TO_CLOSING "
                                + "Hạn tính theo ngày nên đến hết giờ làm việc của ngày cuối");
        assertThat(office.due(question)).isEqualTo(at("2011-07-06T17:30"));
    }

    private List<String> lines(DueQuestion question) {
        return office.explain(question).ledger().stream()
                .map(entry -> "%s %s %d %s %s"
                        .formatted(
                                LocalDateTime.ofInstant(entry.from(), LocalMinute.VIETNAM),
                                LocalDateTime.ofInstant(entry.to(), LocalMinute.VIETNAM),
                                entry.minutes(),
                                entry.kind(),
                                entry.reason()))
                .toList();
    }
}
