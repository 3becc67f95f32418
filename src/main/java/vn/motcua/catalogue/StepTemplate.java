package vn.motcua.catalogue;

import java.util.List;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.organisation.UnitKind;

/**
 * One step: in which leg, who (a role in a unit of the leg's agency), how many working minutes, whether they count to
 * the limit, what kind of act it is, and how it may end.
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
        List<StepOutcome> outcomes) {

    public StepTemplate {
        outcomes = List.copyOf(outcomes);
    }
}
