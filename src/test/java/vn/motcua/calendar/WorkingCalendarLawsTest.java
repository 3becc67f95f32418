package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What holds for every calendar, receipt, limit and pause. */
@Domain(Questions.class)
class WorkingCalendarLawsTest {

    private static final Set<LedgerKind> OFFICE_TIME =
            Set.of(LedgerKind.WORK, LedgerKind.TO_CLOSING, LedgerKind.RECEIPT_DAY);

    @Property
    void addingAThenBIsAddingBoth(
            @ForAll WorkingCalendar office, @ForAll Instant from, @ForAll WorkingTime a, @ForAll WorkingTime b) {
        assertThat(office.add(office.add(from, a), b)).isEqualTo(office.add(from, a.plus(b)));
    }

    @Property
    void betweenInvertsAddAndSubtract(@ForAll WorkingCalendar office, @ForAll Instant at, @ForAll WorkingTime time) {
        assertThat(office.between(at, office.add(at, time))).isEqualTo(time);
        assertThat(office.between(office.subtract(at, time), at)).isEqualTo(time);
        assertThat(office.between(office.add(at, time), at)).isEqualTo(new WorkingTime(-time.minutes()));
    }

    @Property
    void subtractingGivesTheLatestMomentThatStillSuffices(
            @ForAll WorkingCalendar office, @ForAll Instant to, @ForAll WorkingTime time) {
        if (time.minutes() == 0) return;
        var latest = office.subtract(to, time);
        assertThat(office.between(latest.plusSeconds(60), to).minutes()).isLessThan(time.minutes());
    }

    @Property
    void theNextWorkingMomentIsWorkedAndNothingIsWorkedBeforeIt(@ForAll WorkingCalendar office, @ForAll Instant at) {
        var next = office.nextWorking(at);
        assertThat(next).isAfterOrEqualTo(at);
        assertThat(office.between(at, next)).isEqualTo(WorkingTime.NONE);
        assertThat(office.between(next, next.plusSeconds(60)).minutes()).isEqualTo(1);
    }

    @Property
    void aLaterReceiptIsNeverDueEarlier(
            @ForAll WorkingCalendar office, @ForAll DueQuestion question, @ForAll Instant other) {
        var near = question.receivedAt().plus(Duration.ofSeconds(Math.floorMod(other.getEpochSecond(), 5 * 86_400)));
        var later = new DueQuestion(near, question.limit(), question.cutoff(), List.of());
        assertThat(office.due(later)).isAfterOrEqualTo(office.due(withoutPauses(question)));
    }

    @Property
    void aLongerLimitIsNeverDueEarlier(
            @ForAll WorkingCalendar office, @ForAll DueQuestion question, @ForAll TimeLimit other) {
        if (other.unit() != question.limit().unit()) return;
        var shorter = question.limit().value().compareTo(other.value()) < 0 ? question.limit() : other;
        var longer = shorter.equals(other) ? question.limit() : other;
        assertThat(office.due(withLimit(question, longer))).isAfterOrEqualTo(office.due(withLimit(question, shorter)));
    }

    @Property
    void nothingIsDueOutsideWorkingTime(@ForAll WorkingCalendar office, @ForAll DueQuestion question) {
        var due = office.due(question);
        assertThat(office.between(due.minusSeconds(60), due).minutes()).isEqualTo(1);
        assertThat(due).isAfter(question.receivedAt());
    }

    @Property
    void aPauseOnlyEverMovesLater(@ForAll WorkingCalendar office, @ForAll DueQuestion question) {
        var fewer = new ArrayList<>(question.pauses());
        if (!fewer.isEmpty()) fewer.removeLast();
        var before = new DueQuestion(question.receivedAt(), question.limit(), question.cutoff(), fewer);
        assertThat(office.due(question)).isAfterOrEqualTo(office.due(before));
    }

    @Property
    void theOrderOfPausesSaysNothing(@ForAll WorkingCalendar office, @ForAll DueQuestion question) {
        var turned = new DueQuestion(
                question.receivedAt(),
                question.limit(),
                question.cutoff(),
                question.pauses().reversed());
        assertThat(office.due(turned)).isEqualTo(office.due(question));
    }

    @Property
    void theLedgerHasNoGapAndSumsToTheSpan(@ForAll WorkingCalendar office, @ForAll DueQuestion question) {
        var explanation = office.explain(question);
        assertThat(explanation.dueAt()).isEqualTo(office.due(question));
        long at = LocalMinute.of(question.receivedAt());
        for (var entry : explanation.ledger()) {
            assertThat(LocalMinute.of(entry.from())).isEqualTo(at);
            assertThat(entry.to()).isAfter(entry.from());
            at = LocalMinute.of(entry.to());
        }
        assertThat(LocalMinute.toInstant(at)).isEqualTo(explanation.dueAt());
    }

    @Property
    void onlyOfficeTimeHasMinutesAndAllOfIt(@ForAll WorkingCalendar office, @ForAll DueQuestion question) {
        var explanation = office.explain(question);
        for (var entry : explanation.ledger()) {
            boolean works = OFFICE_TIME.contains(entry.kind());
            long worked = office.between(entry.from(), entry.to()).minutes();
            if (works) assertThat(entry.minutes()).isEqualTo(worked);
            else assertThat(entry.minutes()).isZero();
            boolean counts = works || entry.kind() == LedgerKind.PAUSE || entry.kind() == LedgerKind.OFF_HOURS;
            if (!counts) assertThat(worked).as(entry.toString()).isZero();
        }
        if (question.limit().unit() == LimitUnit.WORKING_HOUR)
            assertThat(minutes(explanation))
                    .isEqualTo(TimeLimit.minutes(question.limit().value(), 60));
    }

    /** Whatever stood still in between: a limit in minutes or working days is counted in full, and no minute more. */
    @Property
    void noPauseMakesALimitLongerThanItIs(@ForAll WorkingCalendar office, @ForAll DueQuestion question) {
        var explanation = office.explain(question);
        var whole = explanation.reckoned().minutes();
        if (whole != null) assertThat(LedgerWords.minutes(explanation.ledger())).isEqualTo(whole);
    }

    @Property
    void wholeWorkingDaysOfEightHoursAreCountedInFull(@ForAll Instant received, @ForAll WorkingTime some) {
        int days = 1 + (int) (some.minutes() / WorkingTime.MINUTES_PER_DAY);
        var ledger = Offices.national()
                .explain(DueQuestion.of(received, TimeLimit.workingDays(days)))
                .ledger();
        assertThat(LedgerWords.minutes(ledger)).isEqualTo((long) days * WorkingTime.MINUTES_PER_DAY);
    }

    private static long minutes(Explanation explanation) {
        return explanation.ledger().stream().mapToLong(LedgerEntry::minutes).sum();
    }

    private static DueQuestion withoutPauses(DueQuestion question) {
        return new DueQuestion(question.receivedAt(), question.limit(), question.cutoff(), List.of());
    }

    private static DueQuestion withLimit(DueQuestion question, TimeLimit limit) {
        return new DueQuestion(question.receivedAt(), limit, question.cutoff(), question.pauses());
    }
}
