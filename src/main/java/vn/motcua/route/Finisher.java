package vn.motcua.route;

import org.springframework.stereotype.Component;
import vn.motcua.catalogue.StepTemplate;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Status;
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
    private final Passage passage;

    Finisher(Itinerary itinerary, Reopening reopening, Assigning assigning, Conclusion conclusion, Passage passage) {
        this.itinerary = itinerary;
        this.reopening = reopening;
        this.assigning = assigning;
        this.conclusion = conclusion;
        this.passage = passage;
    }

    /** All that may be refused is asked before the first row is written. */
    Decision<DossierCode> finish(Act act, Ending ending) {
        var posting = itinerary.posting(act.step());
        if (posting != null && !posting.isOverOn(act.day()) && !goesBack(act, ending))
            return Decision.refused(posting.notOver());
        var next = ending.outcome().next();
        if (next != null) return onward(act, ending, act.version().route().step(next));
        return ending.to() == null ? conclusion.conclude(act, ending) : Decision.refused(Assigning.notYours());
    }

    private Decision<DossierCode> onward(Act act, Ending ending, StepTemplate next) {
        var leaves = !next.leg().equals(act.template().leg());
        if (!leaves && isDoneAgain(act, next))
            return give(act, ending, reopening.of(act.step(), next.key(), act.card(), act.at()))
                    .map(_ -> act.code());
        var unit = itinerary.unit(next, act.card(), act.day());
        if (unit.isEmpty()) return Decision.refused(Refusal.of("route.complete.no-unit", next.name()));
        if (!leaves) return give(act, ending, within(act, next, unit.get())).map(_ -> act.code());
        return give(act, ending, onTheWay(act, next, unit.get())).map(id -> {
            passage.tell(due(id, act, next, unit.get()));
            return act.code();
        });
    }

    /** An objection ends a posting at once. */
    private boolean goesBack(Act act, Ending ending) {
        var map = itinerary.map(act.card().procedureVersion());
        return map.goesBack(act.template(), ending.outcome());
    }

    private boolean isDoneAgain(Act act, StepTemplate next) {
        var map = itinerary.map(act.card().procedureVersion());
        return map.goesBack(act.template().key(), next.key()) && reopening.isPossible(act.step(), next.key());
    }

    private Decision<StepId> give(Act act, Ending ending, OpenStep next) {
        return assigning.give(next, ending.to(), act).map(it -> write(act, ending, it));
    }

    private StepId write(Act act, Ending ending, OpenStep next) {
        var outcome = ending.outcome().key();
        var done = passage.finished(act.step(), act.by(), act.at(), outcome, ending.note())
                .numbered(conclusion.number(act));
        return act.card().status() == Status.ACCEPTED
                ? passage.leaveDesk(done, next, act.by())
                : passage.move(done, next, act.by(), StepFact.COMPLETED);
    }

    private OpenStep within(Act act, StepTemplate next, Unit unit) {
        var from = act.step();
        var done = itinerary.doneAt(from.work(), from.place().step(), next.key());
        var work = from.work().next(from.place().step(), done);
        return itinerary.at(next, unit, work, act.card(), act.at()).inPlaceOf(from);
    }

    /** On the way to the other agency: the sender's until the other accepts, due when the dossier is. */
    private OpenStep onTheWay(Act act, StepTemplate next, Unit to) {
        var from = act.step();
        var work = from.work().next(from.work().cameFrom(), from.work().done());
        var times = itinerary.times(act.at(), null, next.key(), DossierDue.of(act.card()));
        var bound = new OpenStep.Bound(next.key(), to.code());
        return new OpenStep(from.id(), 0, work, from.place().onTheWay(), null, times, bound);
    }

    private static HandoverDue due(StepId id, Act act, StepTemplate next, Unit to) {
        var from = act.step();
        return new HandoverDue(
                id,
                act.code(),
                from.work().leg(),
                from.place().agency(),
                from.place().unit(),
                to.agency().value(),
                to.code(),
                next.key(),
                act.by(),
                act.at());
    }
}
