package vn.motcua.organisation;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

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
        bySource.forEach((source, ways) -> {
            if (ways.stream().anyMatch(it -> it.successor().equals(source)))
                throw new IllegalArgumentException(source + " goes on in itself");
        });
    }

    List<Succession> successors(AgencyCode predecessor) {
        return bySource.getOrDefault(predecessor, List.of());
    }

    List<Succession> predecessors(AgencyCode successor) {
        return all.stream().filter(it -> it.successor().equals(successor)).toList();
    }

    /** In which agency of that day all of this one goes on: itself, or the last it has gone over into whole. */
    AgencyCode heir(AgencyCode agency, LocalDate on) {
        var at = agency;
        var since = LocalDate.MIN;
        while (true) {
            var after = since;
            var ways = successors(at).stream()
                    .filter(it -> !it.date().isAfter(on) && !it.date().isBefore(after))
                    .filter(Succession::isOfTheWhole)
                    .toList();
            if (ways.size() != 1) return at;
            at = ways.getFirst().successor();
            since = ways.getFirst().date().plusDays(1);
        }
    }
}
