package vn.motcua.dossier;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.Explanation;
import vn.motcua.calendar.LedgerEntry;
import vn.motcua.calendar.LedgerKind;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.platform.Answers;

/**
 * The due moment and what it follows from, as the API gives it: rule and limit, since when and for which time it
 * runs, how far it is used up, apologies, the ledger, the clocks of the legs. {@code dueAt}: while the clock stands
 * still, when it would be due if it ran on now.
 */
record ClockAnswer(
        OffsetDateTime dueAt,
        boolean standsStill,
        boolean projected,
        String rule,
        Limit limit,
        @JsonUnwrapped Run counted,
        List<Apology> apologies,
        List<Stretch> ledger,
        List<Leg> legs) {

    record Limit(BigDecimal value, LimitUnit unit) {}

    /** {@code run}: 1 from the receipt, each later one from {@code runsSince}. */
    record Run(
            int run,
            OffsetDateTime receivedAt,
            OffsetDateTime runsSince,
            @Nullable Budget budget) {

        static Run of(Clocks.Reading it, DossierCard.Times times) {
            return new Run(
                    it.run(),
                    Answers.local(times.receivedAt()),
                    Answers.local(times.runsSince()),
                    it.used() == null ? null : Budget.of(it.used()));
        }
    }

    /** Working minutes of this run of the limit, by now; none where it is counted in calendar days. */
    record Budget(long minutes, long counted, long left) {
        static Budget of(Explanation.Used it) {
            return new Budget(it.minutes(), it.counted(), it.left());
        }
    }

    /** Form 04; {@code effect}: whether it moved the due moment, or why not. */
    record Apology(
            OffsetDateTime at,
            String agency,
            String signer,
            String reason,
            OffsetDateTime dueBefore,
            OffsetDateTime newDueAt,
            Reappointment.Effect effect) {
        static Apology of(Reappointment it) {
            return new Apology(
                    Answers.local(it.at()),
                    it.agency(),
                    it.signer(),
                    it.reason(),
                    Answers.local(it.dueBefore()),
                    Answers.local(it.newDueAt()),
                    it.effect());
        }
    }

    /** {@code minutes}: office time in it; {@code counted}: those of them that the limit has. */
    record Stretch(OffsetDateTime from, OffsetDateTime to, long minutes, long counted, LedgerKind kind, String reason) {
        static Stretch of(LedgerEntry it) {
            return new Stretch(
                    Answers.local(it.from()),
                    Answers.local(it.to()),
                    it.minutes(),
                    it.counted(),
                    it.kind(),
                    it.reason());
        }
    }

    record Leg(
            int leg,
            String name,
            String agency,
            boolean parallel,
            OffsetDateTime openedAt,
            @Nullable OffsetDateTime dueAt,
            @Nullable OffsetDateTime closedAt,
            @Nullable String outcome,
            @Nullable String number) {
        static Leg of(LegClocks.LegClock it) {
            return new Leg(
                    it.leg(),
                    it.name(),
                    it.agency(),
                    it.parallel(),
                    Answers.local(it.openedAt()),
                    Answers.localOrNull(it.dueAt()),
                    Answers.localOrNull(it.closedAt()),
                    it.outcome(),
                    it.number());
        }
    }

    static ClockAnswer of(
            DossierCard.Times times, Clocks.Reading it, String rule, TimeLimit limit, List<LegClocks.LegClock> legs) {
        Explanation clock = it.clock();
        return new ClockAnswer(
                Answers.local(clock.dueAt()),
                times.dueAt() == null,
                clock.projected(),
                rule,
                new Limit(limit.value(), limit.unit()),
                Run.of(it, times),
                it.apologies().stream().map(Apology::of).toList(),
                clock.ledger().stream().map(Stretch::of).toList(),
                legs.stream().map(Leg::of).toList());
    }
}
