package vn.motcua.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.JoinRule;
import vn.motcua.catalogue.LegTemplate;
import vn.motcua.catalogue.StepTemplate;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Status;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.organisation.Unit;

/**
 * Opens several legs at once: what is sent electronically goes to all agencies at the same time (NĐ 61/2018 Art. 19),
 * and the time of each runs from now. The leg that sends keeps one step, which waits for them.
 */
@Component
class Forking {

    private final LegTable legs;
    private final Itinerary itinerary;
    private final Conclusion conclusion;
    private final Sending sending;
    private final Passage passage;

    Forking(LegTable legs, Itinerary itinerary, Conclusion conclusion, Sending sending, Passage passage) {
        this.legs = legs;
        this.itinerary = itinerary;
        this.conclusion = conclusion;
        this.sending = sending;
        this.passage = passage;
    }

    /** Whether its legs were opened before: then the one that opens them is done again. The first never is. */
    boolean isDone(OpenStep.Work work, StepTemplate waiting) {
        return work.leg() > 1 && legs.isForked(work.code(), waiting.key());
    }

    /** All that may be refused is asked before the first row is written. */
    Decision<DossierCode> fork(Act act, Ending ending, StepTemplate waiting) {
        if (ending.to() != null) return Decision.refused(Assigning.notYours());
        var unit = itinerary.unit(waiting, act.card(), act.day());
        if (unit.isEmpty()) return Decision.refused(Refusal.of("route.complete.no-unit", waiting.name()));
        var waits = itinerary.within(act, waiting, unit.get());
        return branches(act, waits, waiting).map(branches -> {
            var leavesDesk = act.card().status() == Status.ACCEPTED;
            var opened = passage.fork(conclusion.finished(act, ending), waits, branches, leavesDesk, act.by());
            passage.tell(opened.stream()
                    .filter(OpenStep::isOnTheWay)
                    .map(it -> HandoverDue.of(new StepId(it.id()), it, boundFor(it), act))
                    .toList());
            return act.code();
        });
    }

    private Decision<List<LegTable.Branch>> branches(Act act, OpenStep waits, StepTemplate waiting) {
        var branches = new ArrayList<LegTable.Branch>();
        for (var leg : itinerary.map(waits.work()).opened(waiting.key())) {
            var entry = act.version().route().entry(leg.key());
            var unit = itinerary.unit(entry, act.card(), act.day());
            if (unit.isEmpty()) return Decision.refused(Refusal.of("route.complete.no-unit", entry.name()));
            branches.add(new LegTable.Branch(
                    first(act, waits, leg, unit.get()), leg, unit.get().agency().value()));
        }
        return Decision.granted(branches);
    }

    /** Offered to another agency, unless its template pushes it there; in the own agency it is there at once. */
    private OpenStep first(Act act, OpenStep waits, LegTemplate leg, Unit unit) {
        var entry = act.version().route().entry(leg.key());
        var work = work(act, waits, leg);
        var branch = Objects.requireNonNull(leg.branch());
        return branch.direct() || unit.agency().value().equals(waits.place().agency())
                ? itinerary.at(entry, unit, work, act.card(), act.at())
                : sending.offered(entry, waits.place(), work, unit, act);
    }

    private Unit boundFor(OpenStep onTheWay) {
        var bound = Objects.requireNonNull(onTheWay.bound());
        return itinerary.unit(bound.unit()).orElseThrow();
    }

    /** Its number is given when it is written. */
    private OpenStep.Work work(Act act, OpenStep waits, LegTemplate leg) {
        var due = itinerary.legDue(act.version(), leg.key(), act.card().agency(), act.at());
        var branch = leg.branch();
        var silent = branch != null && branch.rule() == JoinRule.SILENCE;
        return waits.work().inLeg(0, waits.work().done(), due, silent);
    }
}
