package vn.motcua.organisation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a reform makes of agencies and units from a day on. {@code basis}: the decision. Whoever goes on whole in
 * another, or is abolished, ends; whoever only gives a task away stays.
 */
public record Reorganisation(
        long id,
        String basis,
        LocalDate date,
        List<Created> created,
        List<Succession> agencies,
        List<UnitSuccession> units) {

    /** An agency that begins with it, with its units. */
    public record Created(Agency agency, List<Unit> units) {
        public Created {
            units = List.copyOf(units);
        }
    }

    public Reorganisation {
        created = List.copyOf(created);
        agencies = List.copyOf(agencies);
        units = List.copyOf(units);
    }

    Set<AgencyCode> ended() {
        return agencies.stream()
                .filter(Succession::isOfTheWhole)
                .map(Succession::predecessor)
                .collect(toUnmodifiableSet());
    }
}
