package vn.motcua.organisation;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who goes on in whom. A merged or renamed agency goes on whole in one other; an abolished or divided one in several,
 * and then nothing of it may be put down to one of them, so its figures stay under its own last name.
 */
final class Lineage {

    private final Map<AgencyCode, List<Succession>> bySource;
    private final List<Succession> all;

    Lineage(List<Succession> successions) {
        this.all = List.copyOf(successions);
        this.bySource = all.stream().collect(groupingBy(Succession::predecessor));
    }

    List<Succession> all() {
        return all;
    }

    List<Succession> successors(AgencyCode predecessor) {
        return bySource.getOrDefault(predecessor, List.of());
    }

    List<Succession> predecessors(AgencyCode successor) {
        return all.stream().filter(it -> it.successor().equals(successor)).toList();
    }

    /** In which agency of that day all of this one goes on: itself, or the last it has gone over into whole. */
    AgencyCode heir(AgencyCode agency, LocalDate on) {
        var line = new LinkedHashSet<>(List.of(agency));
        var since = LocalDate.MIN;
        for (var next = next(agency, since, on); next.isPresent(); next = next(line.getLast(), since, on)) {
            if (!line.add(next.get().successor())) break;
            since = next.get().date();
        }
        return line.getLast();
    }

    private Optional<Succession> next(AgencyCode agency, LocalDate since, LocalDate on) {
        var ways = successors(agency).stream()
                .filter(it -> !it.date().isAfter(on) && !it.date().isBefore(since))
                .filter(Succession::isOfTheWhole)
                .toList();
        return ways.size() == 1 ? Optional.of(ways.getFirst()) : Optional.empty();
    }
}
