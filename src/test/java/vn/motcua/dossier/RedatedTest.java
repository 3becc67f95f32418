package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.Offices.at;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.Amended;
import vn.motcua.calendar.Changes;
import vn.motcua.calendar.ClockPause;
import vn.motcua.calendar.DueQuestion;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.Promised;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.platform.LegalClock;

/** Which way a dossier moves when the swaps of 2010 and 2011 are announced after its date was promised. */
class RedatedTest {

    /** Two calendars of a hundred years are not made anew for each try. */
    private static final Map<String, Amended> MADE = new ConcurrentHashMap<>();

    private static final String SEPTEMBER = "2010-09-03 2010-09-11";
    private static final String[] TET = {"2011-01-31 2011-01-29", "2011-02-01 2011-01-30"};

    @Example
    void aDayOffInTheMiddleMovesTheDateLater() {
        var moved = moved("2010-09-01T08:00", 3, "2010-09-01T09:00", SEPTEMBER);
        assertThat(moved.said().promised()).isEqualTo(at("2010-09-07T17:30"));
        assertThat(moved.said().dueAt()).isEqualTo(at("2010-09-08T17:30"));
        assertThat(moved.said().effect()).isEqualTo(CalendarEffect.LATER);
        assertThat(moved.dossier().promise().kept()).isNull();
        assertThat(moved.dossier().promise().originalDueAt()).isEqualTo(at("2010-09-07T17:30"));
    }

    @Example
    void aSaturdayWorkedWouldMakeItEarlierAndThePromiseIsKept() {
        var kept = moved("2010-09-06T08:00", 5, "2010-09-06T09:00", SEPTEMBER);
        assertThat(kept.said().reckoned()).isEqualTo(at("2010-09-11T17:30"));
        assertThat(kept.said().dueAt()).isEqualTo(at("2010-09-13T17:30"));
        assertThat(kept.said().effect()).isEqualTo(CalendarEffect.KEPT);
        assertThat(kept.dossier().promise().kept())
                .isEqualTo(new Promise.Kept(at("2010-09-06T09:00"), at("2010-09-13T17:30"), Promise.Cause.CALENDAR));
    }

    @Example
    void whatWouldBeLateByTheNewCalendarIsNot() {
        var kept = moved("2010-09-06T08:00", 5, "2010-09-13T08:00", SEPTEMBER);
        assertThat(kept.said().effect()).isEqualTo(CalendarEffect.KEPT_FROM_LATE);
    }

    @Example
    void whatWasLateIsNoLongerSo() {
        var freed = moved("2010-09-01T08:00", 1, "2010-09-06T08:00", SEPTEMBER);
        assertThat(freed.said().promised()).isEqualTo(at("2010-09-03T17:30"));
        assertThat(freed.said().dueAt()).isEqualTo(at("2010-09-06T17:30"));
        assertThat(freed.said().effect()).isEqualTo(CalendarEffect.NO_LONGER_LATE);
    }

    @Example
    void aDatePromisedForADayThatIsOffNowMovesBehindTheHolidayAlsoWhereTheLimitEndsEarlier() {
        var moved = moved("2011-01-26T08:00", 3, "2011-01-26T09:00", TET);
        assertThat(moved.said().promised()).isEqualTo(at("2011-01-31T17:30"));
        assertThat(moved.said().reckoned()).isEqualTo(at("2011-01-29T17:30"));
        assertThat(moved.said().dueAt()).isEqualTo(at("2011-02-08T17:30"));
        assertThat(moved.said().effect()).isEqualTo(CalendarEffect.LATER);
    }

    @Example
    void wherePlusAndMinusAreEqualNothingMoves() {
        assertThat(redated(dossier("2010-09-01T08:00", 9), 9, "2010-09-01T09:00", SEPTEMBER))
                .isEmpty();
        assertThat(redated(dossier("2010-09-13T08:00", 5), 5, "2010-09-13T09:00", SEPTEMBER))
                .isEmpty();
    }

    @Example
    void aClockThatStandsStillKeepsWhatWasToldBeforeAsAPromise() {
        var running = dossier("2010-09-06T08:00", 5);
        var paused =
                running.with(running.promise().standing(), null, new Phase.Paused(at("2010-09-07T08:00"), "EXPERTISE"));
        var question = question(at("2010-09-06T08:00"), TimeLimit.workingDays(5), List.of(), null);
        var shift = shift("2010-09-08T08:00", SEPTEMBER);
        var kept = Redated.of(paused, question, at("2010-09-07T08:00"), shift).orElseThrow();
        assertThat(kept.dossier().promise().dueAt()).isNull();
        assertThat(kept.dossier().promise().kept())
                .isEqualTo(new Promise.Kept(at("2010-09-07T08:00"), at("2010-09-13T17:30"), Promise.Cause.CALENDAR));
        assertThat(kept.dossier().phase()).isEqualTo(paused.phase());
    }

    @Example
    void whatHasEndedStaysAsItWas() {
        var running = dossier("2010-09-01T08:00", 3);
        var resolved = running.moved(new Phase.Resolved(at("2010-09-02T08:00"), Outcome.GRANTED, null));
        assertThat(redated(resolved, 3, "2010-09-03T09:00", SEPTEMBER)).isEmpty();
    }

    @Example
    void aDossierReceivedAfterTheAnnouncementWasPromisedByTheNewCalendarAlready() {
        var received = at("2010-09-06T08:00");
        var told = at("2010-09-11T17:30");
        var dossier = SampleDossiers.received(received);
        var promised = dossier.with(Promise.first(received, told), null, dossier.phase());
        var calendar = Changes.national(SEPTEMBER);
        var shift = new Redated.Shift(calendar, at("2010-09-06T07:30"), at("2010-09-06T09:00"));
        assertThat(Redated.of(promised, question(received, TimeLimit.workingDays(5), List.of(), null), null, shift))
                .isEmpty();
    }

    @Property(tries = 300)
    void noDateIsEverEarlierThanPromisedAndASecondTimeNothingMoves(
            @ForAll @IntRange(min = 0, max = 20 * 24 * 60) int received,
            @ForAll LimitUnit unit,
            @ForAll @IntRange(min = 1, max = 30) int limit,
            @ForAll @IntRange(min = 0, max = 20) int off,
            @ForAll @IntRange(min = 0, max = 3) int saturday,
            @ForAll @IntRange(min = 0, max = 20) int pausedDays) {
        var calendar = change(off, saturday);
        var from = at("2011-05-30T07:30").plus(Duration.ofMinutes(received));
        var pause = new ClockPause(from.plus(Duration.ofDays(1)), from.plus(Duration.ofDays(1L + pausedDays)), "");
        var question = question(from, new TimeLimit(BigDecimal.valueOf(limit), unit), List.of(pause), null);
        var told = calendar.before().due(question);
        var dossier = SampleDossiers.received(from);
        var running = dossier.with(Promise.first(from, told), null, dossier.phase());
        var now = from.plus(Duration.ofDays(1L + pausedDays));
        var shift = new Redated.Shift(calendar, now, now);
        var redated = Redated.of(running, question, null, shift);
        var promise = redated.map(it -> it.dossier().promise()).orElse(running.promise());
        assertThat(promise.due())
                .isAfterOrEqualTo(told)
                .isEqualTo(calendar.after().due(asked(question, promise)));
        assertThat(calendar.after().isWorkingDay(day(promise.due()))).isTrue();
        redated.ifPresent(it -> assertThat(Redated.of(it.dossier(), asked(question, promise), null, shift))
                .isEmpty());
    }

    /** A working day of June and July 2011 that is off, and a Saturday that is worked in its place. */
    private static Amended change(int off, int saturday) {
        var day = LocalDate.of(2011, 6, 6).plusDays(off);
        while (day.getDayOfWeek().getValue() > 5) day = day.plusDays(1);
        var days = day + " " + LocalDate.of(2011, 6, 11).plusWeeks(saturday);
        return MADE.computeIfAbsent(days, Changes::national);
    }

    private static DueQuestion asked(DueQuestion question, Promise promise) {
        var kept = promise.kept();
        return kept == null ? question : question.promising(new Promised(kept.madeAt(), kept.dueAt(), ""));
    }

    private static Redated moved(String received, int days, String now, String... changed) {
        return redated(dossier(received, days), days, now, changed).orElseThrow();
    }

    private static Optional<Redated> redated(Dossier dossier, int days, String now, String... changed) {
        var question = question(dossier.reception().receivedAt(), TimeLimit.workingDays(days), List.of(), null);
        return Redated.of(dossier, question, null, shift(now, changed));
    }

    private static Redated.Shift shift(String now, String... changed) {
        return new Redated.Shift(Changes.national(changed), at(now), at(now));
    }

    /** Promised by the calendar as it was known then. */
    private static Dossier dossier(String received, int days) {
        var from = at(received);
        var question = question(from, TimeLimit.workingDays(days), List.of(), null);
        var told = Changes.national(SEPTEMBER, TET[0], TET[1]).before().due(question);
        var dossier = SampleDossiers.received(from);
        return dossier.with(Promise.first(from, told), null, dossier.phase());
    }

    private static DueQuestion question(
            Instant received, TimeLimit limit, List<ClockPause> pauses, @Nullable Promised promised) {
        return new DueQuestion(received, limit, null, pauses, promised);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, LegalClock.ZONE);
    }
}
