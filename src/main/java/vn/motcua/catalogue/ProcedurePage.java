package vn.motcua.catalogue;

import java.util.List;

/** One version with its parts; the steps stand under the agency that takes them. */
record ProcedurePage(ProcedureVersion version, List<Leg> legs, List<ProcedureVersion> versionsOfFamily) {

    record Leg(String name, List<StepTemplate> steps) {}

    static ProcedurePage of(ProcedureVersion version, List<ProcedureVersion> versionsOfFamily) {
        var route = version.route();
        var legs = route.legs().stream()
                .map(leg -> new Leg(
                        leg.name(),
                        route.steps().stream()
                                .filter(step -> step.leg().equals(leg.key()))
                                .toList()))
                .toList();
        return new ProcedurePage(version, legs, versionsOfFamily);
    }

    /** Where an outcome leads, by name. */
    String nextOf(StepOutcome outcome) {
        var next = outcome.next();
        return next == null ? "" : version.route().step(next).name();
    }
}
