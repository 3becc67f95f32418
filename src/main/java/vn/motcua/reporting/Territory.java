package vn.motcua.reporting;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Actor;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.statistics.Statistics;

/** Whose numbers an officer may see: those of the own agencies, of all below them, and of what went on in them. */
@Component
class Territory {

    private final Agencies agencies;
    private final Statistics statistics;

    Territory(Agencies agencies, Statistics statistics) {
        this.agencies = agencies;
        this.statistics = statistics;
    }

    /** In the order of the register. */
    List<Agency> of(Actor me, LocalDate on) {
        var all = agencies.all(on);
        var codes = new HashSet<>(me.agenciesWhere(Permissions.VIEW));
        for (var more = true; more; ) more = codes.addAll(below(all, codes));
        return all.stream().filter(it -> codes.contains(it.code().value())).toList();
    }

    private static Set<String> below(List<Agency> all, Set<String> codes) {
        return all.stream()
                .filter(it -> it.parent() != null && codes.contains(it.parent().value()))
                .map(it -> it.code().value())
                .collect(Collectors.toSet());
    }

    /** All names under which those that were chosen, or all of them, have received dossiers. */
    List<String> names(List<Agency> territory, @Nullable String chosen, LocalDate on) {
        return chosen == null
                ? statistics.allNames(
                        territory.stream().map(it -> it.code().value()).toList(), on)
                : statistics.names(List.of(chosen), on);
    }
}
