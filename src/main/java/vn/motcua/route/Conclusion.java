package vn.motcua.route;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.StepKind;
import vn.motcua.catalogue.StepOutcome;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.Resolution;
import vn.motcua.dossier.ResultDocument;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Stale;
import vn.motcua.registry.Registers;
import vn.motcua.route.AnswerQuery.Answered;

/** The end of handling: the result with its number and signer lies at the desk, and the dossier is resolved. */
@Component
class Conclusion {

    private final StepHistoryTable history;
    private final AnswerQuery answers;
    private final Agencies agencies;
    private final Itinerary itinerary;
    private final Passage passage;
    private final Registers registers;
    private final Dossiers dossiers;

    Conclusion(
            StepHistoryTable history,
            AnswerQuery answers,
            Agencies agencies,
            Itinerary itinerary,
            Passage passage,
            Registers registers,
            Dossiers dossiers) {
        this.history = history;
        this.answers = answers;
        this.agencies = agencies;
        this.itinerary = itinerary;
        this.passage = passage;
        this.registers = registers;
        this.dossiers = dossiers;
    }

    /**
     * The number that ending this step gives the result ({@code 12/QĐ-UBND}), of its leg or of the dossier; null where
     * none is given. A result that was sent back after numbering keeps its number, so that the book has no gap. What
     * its agency has numbered in another system has that number.
     */
    private @Nullable String number(Act act, Ending ending) {
        var own = act.version().route().leg(act.template().leg()).result();
        var result = own == null ? act.version().contents().result() : own;
        if (!act.step().place().isOf(StepKind.NUMBERING) || !result.numbered()) return null;
        if (ending.given() != null) return ending.given();
        var agency = act.step().place().agency();
        var symbol = refuses(act, ending.outcome())
                ? agencies.asOf(new AgencyCode(agency), act.day()).refusalSymbol()
                : result.symbol();
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
        // Nobody ends what waits for others: it ends by itself, whoever brings the last answer.
        var ender = act.step().isWaiting() ? Actor.SYSTEM : act.by();
        return passage.finished(act.step(), ender, act.at(), outcome.key(), ending.note())
                .signed(ending.signature())
                .numbered(number(act, ending))
                .answering(answer == null ? null : answer.name());
    }

    /** The last step as it ends, and what the dossier becomes by it. */
    record End(FinishedStep step, Resolution answer) {}

    Decision<DossierCode> conclude(Act act, Ending ending) {
        return end(act, ending).map(end -> {
            passage.close(end.step(), act.by());
            return switch (dossiers.resolve(act.code(), end.answer(), act.by(), act.at())) {
                case Granted<?> _ -> act.code();
                // Changed between reading and writing: nothing of this act stays.
                case Refused<?>(var reasons) -> throw new Stale(reasons.getFirst(), "/dossiers/" + act.code());
            };
        });
    }

    Decision<End> end(Act act, Ending ending) {
        var end = Objects.requireNonNull(ending.outcome().end());
        var answers = act.version().route().hasResultsOfLegs() ? this.answers.of(act.code()) : List.<Answered>of();
        if (!answers.isEmpty()) return Decision.granted(new End(finished(act, ending), together(act, answers)));
        if (end == StepOutcome.End.BY_RESULTS) return Decision.refused(Refusal.of("route.complete.no-number"));
        var outcome = Outcome.valueOf(end.name());
        var numbered = act.version().contents().result().numbered();
        var document = numbered ? document(act.code()) : null;
        if (numbered && document == null && outcome != Outcome.REFUSED)
            return Decision.refused(Refusal.of("route.complete.no-number"));
        return Decision.granted(new End(finished(act, ending), new Resolution(outcome, document)));
    }

    /** What all legs have answered, as one answer; each keeps its own. */
    private Resolution together(Act act, List<Answered> answers) {
        var route = act.version().route();
        var results = route.legs().stream()
                .flatMap(leg -> answers.stream()
                        .filter(it -> it.legKey().equals(leg.key()))
                        .flatMap(it -> Stream.ofNullable(leg.result()).map(it::as)))
                .toList();
        return new Resolution(together(answers), results.isEmpty() ? document(act.code()) : null, results);
    }

    static Outcome together(List<Answered> answers) {
        var outcomes = answers.stream().map(Answered::asOutcome).collect(toSet());
        return outcomes.size() == 1 ? outcomes.iterator().next() : Outcome.PARTLY;
    }

    private @Nullable ResultDocument document(DossierCode code) {
        return history.numbered(code)
                .map(it -> new ResultDocument(
                        it.number(),
                        LocalDate.ofInstant(it.closedAt(), LegalClock.ZONE),
                        it.agency(),
                        it.signer() == null ? "" : it.signer()))
                .orElse(null);
    }
}
