package vn.motcua.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.motcua.kernel.Refusal;
import vn.motcua.organisation.AgencySelector.Relation;
import vn.motcua.organisation.UnitKind;

/**
 * Whether a route is well formed: names are unique and known, legs are visited once and in order, work is sent back
 * only inside a leg and with a note, and only the receiving desk ends a dossier (NĐ 61/2018 Art. 19: the result returns
 * to the desk that received). Without this the other proofs would speak of another route than the one written.
 */
final class RouteShape {

    private final RouteTemplate route;
    private final RouteGraph graph;
    private final List<Refusal> flaws = new ArrayList<>();

    private RouteShape(RouteTemplate route) {
        this.route = route;
        this.graph = new RouteGraph(route);
    }

    static List<Refusal> flaws(RouteTemplate route) {
        var shape = new RouteShape(route);
        shape.names();
        if (shape.flaws.isEmpty()) shape.legs();
        if (shape.flaws.isEmpty()) route.steps().forEach(shape::outcomes);
        if (shape.flaws.isEmpty()) route.steps().forEach(shape::ends);
        if (shape.flaws.isEmpty()) shape.flaws.addAll(ForkShape.flaws(route));
        return List.copyOf(shape.flaws);
    }

    private void names() {
        unique(route.legs().stream().map(LegTemplate::key).toList());
        unique(route.steps().stream().map(StepTemplate::key).toList());
        var legs = route.legs().stream().map(LegTemplate::key).toList();
        for (var step : route.steps()) {
            unique(step.outcomes().stream().map(StepOutcome::key).toList());
            if (!legs.contains(step.leg())) flaw("leg-missing", step.name(), step.leg());
            if (step.budget().minutes() < 0) flaw("negative-budget", step.name());
            if ((step.kind() == StepKind.POSTING) != (step.posted() != null)) flaw("posting-period", step.name());
        }
    }

    private void unique(List<String> keys) {
        var seen = new HashSet<String>();
        keys.stream().filter(key -> !seen.add(key)).forEach(key -> flaw("twice", key));
    }

    /** The steps stand leg by leg, in the order of the legs; the first is the receiving desk's. */
    private void legs() {
        var visited = new ArrayList<String>();
        for (var step : route.steps())
            if (visited.isEmpty() || !visited.getLast().equals(step.leg())) visited.add(step.leg());
        var written = route.legs().stream().map(LegTemplate::key).toList();
        if (!visited.equals(written)) flaw("legs-out-of-order", visited, written);
        if (!atReceivingDesk(route.first()))
            flaw("first-step-elsewhere", route.first().name());
    }

    private void outcomes(StepTemplate step) {
        if (step.outcomes().isEmpty()) flaw("no-outcome", step.name());
        for (var outcome : step.outcomes()) {
            var next = outcome.next();
            if (next == null) continue;
            if (!graph.knows(next)) flaw("next-missing", step.name(), outcome.name(), next);
            else if (!graph.isForward(step, outcome)) sentBack(step, outcome, route.step(next));
        }
    }

    private void sentBack(StepTemplate from, StepOutcome outcome, StepTemplate to) {
        if (from.key().equals(to.key()) || !from.leg().equals(to.leg()) || !outcome.needsNote())
            flaw("sent-back-wrongly", from.name(), outcome.name(), to.name());
    }

    private void ends(StepTemplate step) {
        var returning = step.kind() == StepKind.RETURNING;
        if (route.leg(step.leg()).branch() != null) return;
        if (returning && (!atReceivingDesk(step) || step.counts())) flaw("returned-elsewhere", step.name());
        for (var outcome : step.outcomes())
            if (returning != (outcome.end() != null)) flaw("ends-elsewhere", step.name(), outcome.name());
    }

    private boolean atReceivingDesk(StepTemplate step) {
        return route.leg(step.leg()).agency().relation() == Relation.RECEIVING && step.unit() == UnitKind.DESK;
    }

    private void flaw(String key, Object... args) {
        flaws.add(Refusal.of("catalogue.proof." + key, args));
    }
}
