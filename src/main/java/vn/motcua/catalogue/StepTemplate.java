package vn.motcua.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.organisation.UnitKind;

/**
 * One step: in which leg, who (a role in a unit of the leg's agency), how many working minutes, whether they count to
 * the limit, what kind of act it is, how it may end, and for how long it hangs when it is a public posting.
 */
public record StepTemplate(
        String key,
        String name,
        String leg,
        UnitKind unit,
        String role,
        WorkingTime budget,
        boolean counts,
        StepKind kind,
        List<StepOutcome> outcomes,
        @Nullable TimeLimit posted) {

    public StepTemplate {
        outcomes = List.copyOf(outcomes);
    }

    /** All but a posting. */
    public StepTemplate(
            String key,
            String name,
            String leg,
            UnitKind unit,
            String role,
            WorkingTime budget,
            boolean counts,
            StepKind kind,
            List<StepOutcome> outcomes) {
        this(key, name, leg, unit, role, budget, counts, kind, outcomes, null);
    }

    StepTemplate within(WorkingTime other) {
        return new StepTemplate(key, name, leg, unit, role, other, counts, kind, outcomes, posted);
    }

    StepTemplate inLeg(String other) {
        return new StepTemplate(key, name, other, unit, role, budget, counts, kind, outcomes, posted);
    }

    public StepTemplate with(List<StepOutcome> others) {
        return new StepTemplate(key, name, leg, unit, role, budget, counts, kind, others, posted);
    }
}
