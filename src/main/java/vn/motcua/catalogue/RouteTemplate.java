package vn.motcua.catalogue;

import java.util.List;
import java.util.Optional;
import vn.motcua.kernel.Mark;
import vn.motcua.organisation.AgencySelector.Relation;

/**
 * The route of a procedure version as data: its legs in order of first use and its steps, the first of which opens it.
 * An outcome that leads to a later step goes forward; one that leads back sends the work back within its leg and needs
 * a note. {@code mark}: how sure the split of the hours is.
 */
public record RouteTemplate(List<LegTemplate> legs, List<StepTemplate> steps, Mark mark) {

    public RouteTemplate {
        legs = List.copyOf(legs);
        steps = List.copyOf(steps);
    }

    public RouteTemplate(List<LegTemplate> legs, List<StepTemplate> steps) {
        this(legs, steps, Mark.ILLUSTRATIVE);
    }

    public StepTemplate first() {
        return steps.getFirst();
    }

    public StepTemplate step(String key) {
        return steps.stream().filter(step -> step.key().equals(key)).findFirst().orElseThrow();
    }

    /** The step at which the answer is signed; none where nobody signs. */
    public Optional<StepTemplate> decision() {
        return steps.reversed().stream()
                .filter(step -> step.kind() == StepKind.APPROVAL)
                .findFirst();
    }

    /** The legs that this waiting step opens, in order, whatever was chosen. */
    public List<LegTemplate> branches(String join) {
        return legs.stream()
                .filter(leg -> leg.branch() != null && leg.branch().join().equals(join))
                .toList();
    }

    /** The step with which a leg begins. */
    public StepTemplate entry(String leg) {
        return steps.stream().filter(step -> step.leg().equals(leg)).findFirst().orElseThrow();
    }

    public boolean hasBranches() {
        return legs.stream().anyMatch(leg -> leg.branch() != null);
    }

    /** Whether it asks for several results, of which each has a number of its own. */
    public boolean hasResultsOfLegs() {
        return legs.stream().anyMatch(leg -> leg.result() != null);
    }

    /** Whether it is that of a dossier which another desk has received than that of the competent agency. */
    public boolean isBoundaryFree() {
        return legs.stream().anyMatch(leg -> leg.agency().relation() == Relation.COMPETENT);
    }

    public LegTemplate leg(String key) {
        return legs.stream().filter(leg -> leg.key().equals(key)).findFirst().orElseThrow();
    }
}
