package vn.motcua.catalogue;

import java.util.List;

/** The route of a procedure version as data: its legs in order of first use, its steps, the first of which opens it. */
public record RouteTemplate(List<LegTemplate> legs, List<StepTemplate> steps) {

    public RouteTemplate {
        legs = List.copyOf(legs);
        steps = List.copyOf(steps);
    }

    public StepTemplate first() {
        return steps.getFirst();
    }

    public StepTemplate step(String key) {
        return steps.stream().filter(step -> step.key().equals(key)).findFirst().orElseThrow();
    }

    public LegTemplate leg(String key) {
        return legs.stream().filter(leg -> leg.key().equals(key)).findFirst().orElseThrow();
    }
}
