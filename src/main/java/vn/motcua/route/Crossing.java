package vn.motcua.route;

import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.StepTemplate;
import vn.motcua.dossier.DossierCode;
import vn.motcua.organisation.Unit;

/** What becomes of what is on the way: it is accepted, or comes back. */
@Component
class Crossing {

    private final LegTable legs;
    private final Itinerary itinerary;
    private final Reopening reopening;
    private final Sending sending;
    private final Passage passage;

    Crossing(LegTable legs, Itinerary itinerary, Reopening reopening, Sending sending, Passage passage) {
        this.legs = legs;
        this.itinerary = itinerary;
        this.reopening = reopening;
        this.sending = sending;
        this.passage = passage;
    }

    /** The next leg opens with its step, or its own begins at the agency it was opened for. */
    DossierCode accepted(Act act) {
        var step = act.step();
        var bound = Objects.requireNonNull(step.bound());
        var next = act.version().route().step(bound.step());
        var unit = itinerary.unit(bound.unit()).orElseThrow();
        var accepted = passage.finished(step, act.by(), act.at(), FinishedStep.ACCEPTED, null);
        if (Sending.isWithinItsLeg(act))
            passage.enter(
                    accepted,
                    entered(act, next, unit, step.work().next(null, step.work().done())),
                    act.by());
        else passage.cross(accepted, entered(act, next, unit, work(act, next)), next.leg(), act.by());
        return act.code();
    }

    private OpenStep entered(Act act, StepTemplate next, Unit unit, OpenStep.Work work) {
        return itinerary.at(next, unit, work, act.card(), act.at()).inPlaceOf(act.step());
    }

    /** The first work of that leg; its own limit runs from now, by the receiving desk. */
    private OpenStep.Work work(Act act, StepTemplate next) {
        var before = act.step().work();
        var done = itinerary.doneAt(before, act.step().place().step(), next.key());
        var due = itinerary.legDue(act.version(), next.leg(), act.card().agency(), act.at());
        return before.inLeg(number(act), done, due, false);
    }

    /** One after another the legs are counted; where some were opened at the same time, after the last of them. */
    private int number(Act act) {
        return act.version().route().hasBranches()
                ? legs.next(act.code())
                : act.step().work().leg() + 1;
    }

    /** The sending step opens again, or what was offered of a leg is to be sent again. */
    DossierCode comesBack(Act act, String outcome, String reason, String agency) {
        var step = act.step();
        var done = passage.finished(step, act.by(), act.at(), outcome, reason);
        var again = Sending.isWithinItsLeg(act)
                ? sending.back(act)
                : reopening.of(step, step.place().step(), act.card(), act.at());
        passage.comeBack(done, again, agency, act.by());
        return act.code();
    }
}
