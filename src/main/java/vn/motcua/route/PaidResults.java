package vn.motcua.route;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.StepKind;
import vn.motcua.catalogue.StepOutcome;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Held;
import vn.motcua.dossier.Pauses;
import vn.motcua.dossier.Verb;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.Stale;

/**
 * A result that lies at the desk while its citizen still has to pay: proof of payment ends handling, status 6 to 9 of
 * one-stop.md §2.5 in one act.
 */
@Service
public class PaidResults {

    private final StepTable table;
    private final TrailQuery query;
    private final Itinerary itinerary;
    private final Conclusion conclusion;
    private final Passage passage;
    private final Dossiers dossiers;
    private final Pauses pauses;

    PaidResults(
            StepTable table,
            TrailQuery query,
            Itinerary itinerary,
            Conclusion conclusion,
            Passage passage,
            Dossiers dossiers,
            Pauses pauses) {
        this.table = table;
        this.query = query;
        this.itinerary = itinerary;
        this.conclusion = conclusion;
        this.passage = passage;
        this.dossiers = dossiers;
        this.pauses = pauses;
    }

    /** Whether only the desk's own step is left, and this officer may end it. */
    public boolean mayReceive(DossierCode code, Actor by) {
        return last(query.allOpen(code), by).isPresent();
    }

    /** Payment is seen, the result is at the desk, handling has ended; the reason of the act is the proof. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Decision<DossierCode> receive(Held held, Actor by) {
        var phase = held.whyNot(Verb.DISCHARGE);
        if (phase.isPresent()) return Decision.refused(phase.get());
        return last(table.lock(held.code()), by)
                .map(step -> receive(held, act(step, held, by)))
                .orElseGet(() -> Decision.refused(
                        Refusal.of("route.paid.not-at-desk", held.code()).on("resultHere")));
    }

    private Decision<DossierCode> receive(Held held, Act act) {
        var ending = new Ending(way(act.step()).orElseThrow(), null, null);
        return conclusion.end(act, ending).map(end -> {
            var done = passage.end(end.step(), act.by());
            return switch (pauses.dischargeAndResolve(held, end.answer(), done)) {
                case Granted<DossierCode>(var code) -> code;
                // The step is ended already: nothing of this act stays.
                case Refused<DossierCode>(var reasons) ->
                    throw new Stale(reasons.getFirst(), "/dossiers/" + held.code());
            };
        });
    }

    private Act act(OpenStep step, Held held, Actor by) {
        var at = Moments.later(held.at(), step.times().openedAt());
        var version = itinerary.version(step.work().procedureVersion());
        return new Act(step, dossiers.get(held.code()), version, by, at);
    }

    private Optional<OpenStep> last(List<OpenStep> open, Actor by) {
        if (open.size() != 1) return Optional.empty();
        return open.stream()
                .filter(it -> it.place().isOf(StepKind.RETURNING) && it.fits(by) && !it.isHeldByAnother(by))
                .filter(it -> way(it).isPresent())
                .findFirst();
    }

    /** The way by which it ends the dossier. */
    private Optional<StepOutcome> way(OpenStep step) {
        var route = itinerary.version(step.work().procedureVersion()).route();
        return route.step(step.place().step()).outcomes().stream()
                .filter(it -> it.end() != null)
                .findFirst();
    }
}
