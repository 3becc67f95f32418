package vn.motcua.route;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.StepKind;
import vn.motcua.catalogue.StepOutcome;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.ResultDocument;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Stale;
import vn.motcua.registry.Registers;
import vn.motcua.route.LegTable.Answered;

/** The end of handling: the result with its number and signer lies at the desk, and the dossier is resolved. */
@Component
class Conclusion {

    /** A refusal is a notice (thông báo), numbered in its own book, never in that of the certificates ◊. */
    private static final String REFUSAL_SYMBOL = "TB-UBND";

    private final StepHistoryTable history;
    private final LegTable legs;
    private final Itinerary itinerary;
    private final Passage passage;
    private final Registers registers;
    private final Dossiers dossiers;

    Conclusion(
            StepHistoryTable history,
            LegTable legs,
            Itinerary itinerary,
            Passage passage,
            Registers registers,
            Dossiers dossiers) {
        this.history = history;
        this.legs = legs;
        this.itinerary = itinerary;
        this.passage = passage;
        this.registers = registers;
        this.dossiers = dossiers;
    }

    /**
     * The number that ending this step gives the result ({@code 12/QĐ-UBND}), of its leg or of the dossier; null where
     * none is given. A result that was sent back after numbering keeps its number, so that the book has no gap.
     */
    @Nullable
    String number(Act act, StepOutcome outcome) {
        var own = act.version().route().leg(act.template().leg()).result();
        var result = own == null ? act.version().contents().result() : own;
        if (!act.step().place().isOf(StepKind.NUMBERING) || !result.numbered()) return null;
        var symbol = refuses(act, outcome) ? REFUSAL_SYMBOL : result.symbol();
        var agency = act.step().place().agency();
        var subject = own == null ? act.version().name() : act.version().name() + ": " + own.name();
        return Registers.signed(registers.once(agency, symbol, act.day(), act.code(), subject), symbol);
    }

    private boolean refuses(Act act, StepOutcome outcome) {
        return outcome.result() == StepOutcome.End.REFUSED
                || itinerary.map(act.step().work()).end(act.template().key()) == StepOutcome.End.REFUSED;
    }

    /** The step as it ends now, with the number it gives and what its leg answers by it. */
    FinishedStep finished(Act act, Ending ending) {
        var outcome = ending.outcome();
        var answer = outcome.result() != null ? outcome.result() : act.isBeside() ? outcome.end() : null;
        return passage.finished(act.step(), act.by(), act.at(), outcome.key(), ending.note())
                .signed(ending.signature())
                .numbered(number(act, outcome))
                .answering(answer == null ? null : answer.name());
    }

    /** The last step as it ends, and what the dossier becomes by it. */
    record End(FinishedStep step, Outcome outcome, @Nullable ResultDocument result) {}

    Decision<DossierCode> conclude(Act act, Ending ending) {
        return end(act, ending).map(end -> {
            passage.close(end.step(), act.by());
            return switch (dossiers.resolve(act.code(), end.outcome(), end.result(), act.by(), act.at())) {
                case Granted<?> _ -> act.code();
                // Changed between reading and writing: nothing of this act stays.
                case Refused<?>(var reasons) -> throw new Stale(reasons.getFirst(), "/dossiers/" + act.code());
            };
        });
    }

    Decision<End> end(Act act, Ending ending) {
        var end = Objects.requireNonNull(ending.outcome().end());
        var numbered = act.version().contents().result().numbered();
        var number = number(act, ending.outcome());
        var answers = act.version().route().hasResultsOfLegs() ? legs.answers(act.code()) : List.<Answered>of();
        if (end == StepOutcome.End.BY_RESULTS && answers.isEmpty())
            return Decision.refused(Refusal.of("route.complete.no-number"));
        var outcome = end == StepOutcome.End.BY_RESULTS ? together(answers) : Outcome.valueOf(end.name());
        var result = numbered ? result(act, number, answers) : null;
        if (numbered && result == null && outcome != Outcome.REFUSED)
            return Decision.refused(Refusal.of("route.complete.no-number"));
        return Decision.granted(new End(finished(act, ending).numbered(number), outcome, result));
    }

    /** What all legs have answered, as one answer; silence is a yes. */
    static Outcome together(List<Answered> answers) {
        var refused = answers.stream()
                .filter(it -> it.outcome().equals(Outcome.REFUSED.name()))
                .count();
        var partly = answers.stream().anyMatch(it -> it.outcome().equals(Outcome.PARTLY.name()));
        if (refused == answers.size()) return Outcome.REFUSED;
        return refused > 0 || partly ? Outcome.PARTLY : Outcome.GRANTED;
    }

    private @Nullable ResultDocument result(Act act, @Nullable String numberedNow, List<Answered> answers) {
        if (numberedNow != null)
            return new ResultDocument(
                    numberedNow,
                    act.day(),
                    act.step().place().agency(),
                    act.by().name());
        var numbers =
                answers.stream().map(Answered::number).filter(Objects::nonNull).collect(joining("; "));
        return history.numbered(act.code())
                .map(it -> new ResultDocument(
                        numbers.isEmpty() ? it.number() : numbers,
                        LocalDate.ofInstant(it.closedAt(), LegalClock.ZONE),
                        it.agency(),
                        it.signer() == null ? "" : it.signer()))
                .orElse(null);
    }
}
