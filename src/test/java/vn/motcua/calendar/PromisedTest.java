package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.Offices.at;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

/** A dossier received at Ma Lâm on Friday 01/07/2011 at 08:00 for three working days, whose date was promised anew. */
class PromisedTest {

    private static final Instant RECEIVED = at("2011-07-01T08:00");
    private final WorkingCalendar office = Offices.national();

    @Test
    void aLaterPromiseCountsAndStandsInTheLedger() {
        var clock = explain(promised("2011-07-05T09:00", "2011-07-11T17:30"));
        assertThat(clock.dueAt()).isEqualTo(at("2011-07-11T17:30"));
        assertThat(clock.ledger().getLast())
                .isEqualTo(new LedgerEntry(
                        at("2011-07-06T17:30"), at("2011-07-11T17:30"), 0, LedgerKind.PROMISE, "Hẹn lại"));
    }

    @Test
    void anEarlierPromiseChangesNothing() {
        assertThat(explain(promised("2011-07-05T09:00", "2011-07-05T17:30"))).isEqualTo(explain(null));
    }

    @Test
    void aPauseAfterThePromiseMovesItToo() {
        var promised = promised("2011-07-05T09:00", "2011-07-11T17:30");
        assertThat(explain(promised, "2011-07-07T07:30 2011-07-08T17:30").dueAt())
                .isEqualTo(at("2011-07-13T17:30"));
    }

    @Test
    void aPauseBeforeThePromiseIsInItAlready() {
        var promised = promised("2011-07-05T09:00", "2011-07-11T17:30");
        assertThat(explain(promised, "2011-07-04T07:30 2011-07-04T17:30").dueAt())
                .isEqualTo(at("2011-07-11T17:30"));
    }

    @Test
    void aPauseOnTheDayThatDoesNotCountMovesNoPromiseEither() {
        var asBefore = promised("2011-07-01T08:00", "2011-07-06T17:30");
        assertThat(explain(asBefore, "2011-07-01T08:11 2011-07-01T08:13").dueAt())
                .isEqualTo(at("2011-07-06T17:30"));
        var later = promised("2011-07-01T08:00", "2011-07-11T17:30");
        assertThat(explain(later, "2011-07-01T08:11 2011-07-01T08:13").dueAt()).isEqualTo(at("2011-07-11T17:30"));
    }

    @Property
    @Domain(Questions.class)
    @Domain(DomainContext.Global.class)
    void nothingIsDueBeforeItWasPromisedAndTheLedgerReachesTheEnd(
            @ForAll WorkingCalendar calendar,
            @ForAll DueQuestion question,
            @ForAll @IntRange(max = 20_000) int made,
            @ForAll @IntRange(min = 1, max = 20_000) int until) {
        var madeAt = calendar.add(question.receivedAt(), new WorkingTime(made));
        var promised = new Promised(madeAt, calendar.add(madeAt, new WorkingTime(until)), "Hẹn lại");
        var clock = calendar.explain(new DueQuestion(
                question.receivedAt(), question.limit(), question.cutoff(), question.pauses(), promised));
        assertThat(clock.dueAt()).isAfterOrEqualTo(promised.dueAt()).isAfterOrEqualTo(calendar.due(question));
        var ledger = clock.ledger();
        for (int i = 1; i < ledger.size(); i++)
            assertThat(ledger.get(i).from()).isEqualTo(ledger.get(i - 1).to());
        assertThat(ledger.getLast().to()).isEqualTo(clock.dueAt());
    }

    private Explanation explain(Promised promised, String... pauses) {
        var stretches = List.of(pauses).stream()
                .map(it -> it.split(" "))
                .map(it -> new ClockPause(at(it[0]), at(it[1]), "Niêm yết"))
                .toList();
        return office.explain(new DueQuestion(RECEIVED, TimeLimit.workingDays(3), null, stretches, promised));
    }

    private static Promised promised(String madeAt, String dueAt) {
        return new Promised(at(madeAt), at(dueAt), "Hẹn lại");
    }
}
