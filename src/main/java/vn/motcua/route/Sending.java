package vn.motcua.route;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.StepKind;
import vn.motcua.catalogue.StepOutcome;
import vn.motcua.catalogue.StepTemplate;
import vn.motcua.dossier.DossierCode;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.organisation.Unit;
import vn.motcua.platform.Words;

/**
 * How a leg beside others reaches its agency: offered by whoever waits for it, whose minutes it is until the agency
 * accepts; declined or taken back, it is that unit's to send again.
 */
@Component
class Sending {

    private final Itinerary itinerary;
    private final Passage passage;

    Sending(Itinerary itinerary, Passage passage) {
        this.itinerary = itinerary;
        this.passage = passage;
    }

    /** What an open step is: as its route says, or for what came back, to send it again. */
    static StepTemplate template(ProcedureVersion version, OpenStep step) {
        var route = version.route();
        var named = route.step(step.place().step());
        if (!step.isToResend()) return named;
        var again = new StepOutcome(FinishedStep.SENT_AGAIN, Words.t("route.resend.send"), named.key(), null, false);
        return new StepTemplate(
                named.key(),
                name(route.leg(named.leg()).name()),
                named.leg(),
                named.unit(),
                step.place().role(),
                WorkingTime.NONE,
                false,
                StepKind.WORK,
                List.of(again));
    }

    static String name(String leg) {
        return Words.t("route.resend.name", leg);
    }

    /** Whether that offer is the beginning of its own leg, not the way from one leg to the next. */
    static boolean isWithinItsLeg(Act act) {
        var route = act.version().route();
        var bound = Objects.requireNonNull(act.step().bound());
        return route.step(bound.step()).leg().equals(act.template().leg());
    }

    /** On the way from that place to the agency whose leg it is. */
    OpenStep offered(StepTemplate entry, OpenStep.Place from, OpenStep.Work work, Unit to, Act act) {
        var place = new OpenStep.Place(entry.key(), OpenStep.HANDOVER, from.agency(), from.unit(), from.role());
        var times = itinerary.times(act.at(), null, entry.key(), DossierDue.of(work, act.card()));
        return new OpenStep(0, 0, work, place, null, times, new OpenStep.Bound(entry.key(), to.code()));
    }

    /** Back where it was sent from, for anyone of that post. */
    OpenStep back(Act act) {
        var step = act.step();
        var from = step.place();
        var place = new OpenStep.Place(from.step(), OpenStep.RESEND, from.agency(), from.unit(), from.role());
        var work = step.work().next(null, step.work().done());
        var times = itinerary.times(act.at(), null, from.step(), DossierDue.of(work, act.card()));
        return new OpenStep(step.id(), 0, work.in(work.frame().spoken()), place, null, times, null);
    }

    /** The same leg, offered once more. */
    Decision<DossierCode> again(Act act, Ending ending) {
        if (ending.to() != null) return Decision.refused(Assigning.notYours());
        var step = act.step();
        var entry = act.version().route().step(step.place().step());
        var unit = itinerary.unit(entry, act.card(), act.day());
        if (unit.isEmpty()) return Decision.refused(Refusal.of("route.complete.no-unit", entry.name()));
        var work = step.work().next(null, step.work().done());
        var sent = offered(entry, step.place(), work, unit.get(), act).inPlaceOf(step);
        var done = passage.finished(step, act.by(), act.at(), FinishedStep.SENT_AGAIN, ending.note());
        var id = passage.move(done, sent, act.by(), StepFact.LEG_OFFERED);
        passage.tell(List.of(HandoverDue.of(id, sent, unit.get(), act)));
        return Decision.granted(act.code());
    }
}
