package vn.motcua.route;

import org.springframework.stereotype.Component;

/** The number and the time of the leg that a dossier goes on in. */
@Component
class Crossing {

    private final LegTable legs;
    private final Itinerary itinerary;

    Crossing(LegTable legs, Itinerary itinerary) {
        this.legs = legs;
        this.itinerary = itinerary;
    }

    /** The first work of that leg, entered by a hand-over; its own limit runs from now, by the receiving desk. */
    OpenStep.Work work(Act act, String leg, long done) {
        var before = act.step().work();
        var due = itinerary.legDue(act.version(), leg, act.card().agency(), act.at());
        return before.inLeg(next(act), done, due, false);
    }

    /** One after another the legs are counted; where some were opened at the same time, after the last of them. */
    int next(Act act) {
        return act.version().route().hasBranches()
                ? legs.next(act.code())
                : act.step().work().leg() + 1;
    }
}
