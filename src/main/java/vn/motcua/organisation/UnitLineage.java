package vn.motcua.organisation;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** In which unit the work of a unit goes on. Pure and immutable. */
final class UnitLineage {

    private final Map<String, List<UnitSuccession>> bySource;
    private final Map<String, List<UnitSuccession>> byTarget;
    private final Lineage agencies;
    private final List<UnitSuccession> all;

    UnitLineage(List<UnitSuccession> successions, Lineage agencies) {
        this.all = List.copyOf(successions);
        this.bySource = successions.stream().collect(groupingBy(UnitSuccession::predecessor));
        this.byTarget = successions.stream().collect(groupingBy(UnitSuccession::successor));
        this.agencies = agencies;
    }

    /**
     * Where the work of that unit is done that day for a dossier kept by that agency: in the one unit it went to; of
     * several in the keeper's own, or in the one that gets the rest. Itself when it has gone nowhere.
     */
    Optional<String> heir(String unit, AgencyCode keeper, LocalDate on) {
        var line = new LinkedHashSet<>(List.of(unit));
        for (var ways = ways(unit, on); !ways.isEmpty(); ways = ways(line.getLast(), on)) {
            var next = next(ways, keeper, on);
            if (next.isEmpty() || !line.add(next.get().successor())) return Optional.empty();
        }
        return Optional.of(line.getLast());
    }

    /** The role that does in that unit what a role of a unit before it did. */
    String role(String unit, String role, LocalDate on) {
        return byTarget.getOrDefault(unit, List.of()).stream()
                .filter(it -> !it.date().isAfter(on))
                .flatMap(it -> Optional.ofNullable(it.roles().get(role)).stream())
                .findFirst()
                .orElse(role);
    }

    List<UnitSuccession> all() {
        return all;
    }

    private List<UnitSuccession> ways(String unit, LocalDate on) {
        return bySource.getOrDefault(unit, List.of()).stream()
                .filter(it -> !it.date().isAfter(on))
                .toList();
    }

    private Optional<UnitSuccession> next(List<UnitSuccession> ways, AgencyCode keeper, LocalDate on) {
        if (ways.size() == 1) return Optional.of(ways.getFirst());
        var own = agencies.heir(keeper, on);
        return ways.stream()
                .filter(it -> agencies.heir(agency(it.successor()), on).equals(own))
                .findFirst()
                .or(() -> ways.stream().filter(UnitSuccession::otherwise).findFirst());
    }

    private static AgencyCode agency(String unit) {
        return new AgencyCode(unit.substring(0, unit.indexOf('/')));
    }
}
