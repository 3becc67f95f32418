package vn.motcua.catalogue;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.organisation.AgencySelector;
import vn.motcua.organisation.AgencySelector.Relation;

/**
 * The route of a version for what a desk has received without being of the competent agency (NĐ 118/2025). Before the
 * version's own first step the receiving desk sends the dossier to the desk of the competent agency, which goes on as
 * ever; what is given out comes back to the desk that received. The two desks share the time that the one had, so that
 * the way is no longer than before. Pure.
 */
final class BoundaryFree {

    /** The key under which the data files write the two legs and the step that are added. */
    static final String ADDED = "boundary-free";

    private final RouteTemplate own;
    private final RouteTemplate added;

    private BoundaryFree(RouteTemplate own, RouteTemplate added) {
        this.own = own;
        this.added = added;
    }

    /** {@code added}: the leg of the receiving desk with its one step, and the leg in which results come back. */
    static ProcedureVersion of(ProcedureVersion version, RouteTemplate added) {
        return version.with(new BoundaryFree(version.route(), added).route());
    }

    private RouteTemplate route() {
        var steps = new ArrayList<StepTemplate>();
        steps.add(forward());
        own.steps().stream()
                .filter(it -> !comesBack(it))
                .map(it -> it.equals(own.first()) ? it.within(rest()) : it)
                .forEach(steps::add);
        own.steps().stream()
                .filter(this::comesBack)
                .map(it -> it.inLeg(handOut().key()))
                .forEach(steps::add);
        return new RouteTemplate(legs(steps), steps, own.mark());
    }

    /** The legs that still have a step, now relative to the competent agency. */
    private List<LegTemplate> legs(List<StepTemplate> steps) {
        var legs = new ArrayList<LegTemplate>();
        legs.add(added.legs().getFirst());
        own.legs().stream()
                .filter(leg -> steps.stream().anyMatch(it -> it.leg().equals(leg.key())))
                .map(BoundaryFree::atTheCompetentAgency)
                .forEach(legs::add);
        legs.add(handOut());
        return legs;
    }

    private static LegTemplate atTheCompetentAgency(LegTemplate leg) {
        return leg.agency().relation() == Relation.RECEIVING
                ? leg.by(new AgencySelector(Relation.COMPETENT, null))
                : leg;
    }

    private StepTemplate forward() {
        var step = added.first();
        var onward = step.outcomes().getFirst().leadingTo(own.first().key());
        return step.with(List.of(onward)).within(new WorkingTime(minutes() / 2));
    }

    private WorkingTime rest() {
        return new WorkingTime(minutes() - minutes() / 2);
    }

    private long minutes() {
        return own.first().budget().minutes();
    }

    /** What a branch ends with goes to the step that waits for it, not to the citizen. */
    private boolean comesBack(StepTemplate step) {
        return step.kind() == StepKind.RETURNING && own.leg(step.leg()).branch() == null;
    }

    private LegTemplate handOut() {
        return added.legs().getLast();
    }
}
