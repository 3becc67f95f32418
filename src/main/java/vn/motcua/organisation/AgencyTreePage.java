package vn.motcua.organisation;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.organisation.AgencyTreeQuery.AgencyLine;
import vn.motcua.organisation.AgencyTreeQuery.UnitLine;

/** The agencies of one day as a tree; those without a parent are its roots. */
record AgencyTreePage(LocalDate on, List<Node> roots, int count) {

    record Node(AgencyLine agency, List<UnitLine> units, List<Node> children) {}

    static AgencyTreePage of(LocalDate on, List<AgencyLine> agencies, List<UnitLine> units) {
        var byParent = agencies.stream()
                .collect(groupingBy(it -> Optional.ofNullable(it.parent()).orElse("")));
        var byAgency = units.stream().collect(groupingBy(UnitLine::agency));
        return new AgencyTreePage(on, nodes("", byParent, byAgency), agencies.size());
    }

    private static List<Node> nodes(
            String parent, Map<String, List<AgencyLine>> byParent, Map<String, List<UnitLine>> byAgency) {
        return byParent.getOrDefault(parent, List.of()).stream()
                .map(it ->
                        new Node(it, byAgency.getOrDefault(it.code(), List.of()), nodes(it.code(), byParent, byAgency)))
                .toList();
    }
}
