package vn.motcua.route;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.StepKind;
import vn.motcua.catalogue.StepTemplate;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Status;
import vn.motcua.identity.Signing;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.organisation.Unit;

/** What follows from the end of a step: the next one, a hand-over, or the end of handling. */
@Component
class Finisher {

    private final Itinerary itinerary;
    private final Reopening reopening;
    private final Assigning assigning;
    private final Conclusion conclusion;
    private final Forking forking;
    private final Joining joining;
    private final Sending sending;
    private final Passage passage;
    private final Signing signing;

    Finisher(
            Itinerary itinerary,
            Reopening reopening,
            Assigning assigning,
            Conclusion conclusion,
            Forking forking,
            Joining joining,
            Sending sending,
            Passage passage,
            Signing signing) {
        this.itinerary = itinerary;
        this.reopening = reopening;
        this.assigning = assigning;
        this.conclusion = conclusion;
        this.forking = forking;
        this.joining = joining;
        this.sending = sending;
        this.passage = passage;
        this.signing = signing;
    }

    /** All that may be refused is asked before the first row is written. */
    Decision<DossierCode> finish(Act act, Ending ending) {
        var posting = itinerary.posting(act.step());
        if (posting != null && !posting.isOverOn(act.day()) && !goesBack(act, ending))
            return Decision.refused(posting.notOver());
        if (act.step().hasAgreed(act.at())) return Decision.refused(Refusal.of("route.complete.agreed"));
        if (!act.step().place().isOf(StepKind.APPROVAL) || goesBack(act, ending)) return ended(act, ending);
        return signing.of(act.by(), act.paper()).then(block -> ended(act, ending.signed(block.text())));
    }

    private Decision<DossierCode> ended(Act act, Ending ending) {
        if (act.step().isToResend()) return sending.again(act, ending);
        var next = ending.outcome().next();
        if (next != null)
            return onward(act, ending, reopening.next(act, act.version().route().step(next)));
        if (ending.to() != null) return Decision.refused(Assigning.notYours());
        return act.isBeside() ? joining.end(act, ending, this::onward) : conclusion.conclude(act, ending);
    }

    private Decision<DossierCode> onward(Act act, Ending ending, StepTemplate next) {
        if (next.kind() == StepKind.JOIN) return fork(act, ending, next);
        var leaves = !next.leg().equals(act.template().leg());
        if (!leaves && isDoneAgain(act, next))
            return give(act, ending, reopening.of(act.step(), next.key(), act.card(), act.at()))
                    .map(_ -> act.code());
        var unit = itinerary.unit(next, act.card(), act.day());
        if (unit.isEmpty()) return Decision.refused(Refusal.of("route.complete.no-unit", next.name()));
        if (!leaves) return give(act, ending, within(act, next, unit.get())).map(_ -> act.code());
        var sent = onTheWay(act, next, unit.get());
        return give(act, ending, sent).map(id -> {
            passage.tell(List.of(HandoverDue.of(id, sent, unit.get(), act)));
            return act.code();
        });
    }

    /** It waits for nothing where nothing was chosen, nor where a result is done again on which others began. */
    private Decision<DossierCode> fork(Act act, Ending ending, StepTemplate waiting) {
        if (!itinerary.map(act.step().work()).opened(waiting.key()).isEmpty()
                && !forking.isDone(act.step().work(), waiting)) return forking.fork(act, ending, waiting);
        var after = Objects.requireNonNull(waiting.outcomes().getFirst().next());
        return onward(act, ending, act.version().route().step(after));
    }

    /** Its limit is over, and it has said nothing: that is a yes. */
    Decision<DossierCode> consent(Act act) {
        return joining.consent(act, this::onward);
    }

    /** An objection ends a posting at once. */
    private boolean goesBack(Act act, Ending ending) {
        var map = itinerary.map(act.step().work());
        return map.goesBack(act.template(), ending.outcome());
    }

    private boolean isDoneAgain(Act act, StepTemplate next) {
        var map = itinerary.map(act.step().work());
        return map.goesBack(act.template().key(), next.key())
                && reopening.isPossible(act.step(), next.key(), act.day());
    }

    private Decision<StepId> give(Act act, Ending ending, OpenStep next) {
        return assigning.give(next, ending.to(), act).map(it -> write(act, ending, it));
    }

    private StepId write(Act act, Ending ending, OpenStep next) {
        var done = conclusion.finished(act, ending);
        if (act.step().isWaiting()) return passage.move(done, next, act.by(), StepFact.JOINED, ending.before());
        return act.card().status() == Status.ACCEPTED
                ? passage.leaveDesk(done, next, act.by())
                : passage.move(done, next, act.by(), StepFact.COMPLETED, ending.before());
    }

    private OpenStep within(Act act, StepTemplate next, Unit unit) {
        return itinerary.within(act, next, unit);
    }

    /** On the way to the other agency: the sender's until the other accepts, due when the dossier is. */
    private OpenStep onTheWay(Act act, StepTemplate next, Unit to) {
        var from = act.step();
        var work = from.work().next(from.work().cameFrom(), from.work().done());
        var times = itinerary.times(act.at(), null, next.key(), DossierDue.of(work, act.card()));
        var bound = new OpenStep.Bound(next.key(), to.code());
        return new OpenStep(from.id(), 0, work, from.place().onTheWay(), null, times, bound);
    }
}
