package vn.motcua.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Actor;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.platform.NotFound;
import vn.motcua.statistics.Statistics;

/** Whose numbers an officer may see: those of the own agencies, of all below them, and of what went on in them. */
@Component
public class Territory {

    private final Agencies agencies;
    private final Statistics statistics;

    Territory(Agencies agencies, Statistics statistics) {
        this.agencies = agencies;
        this.statistics = statistics;
    }

    /** In the order of the register. */
    public List<Agency> of(Actor me, String permission, LocalDate on) {
        var own = me.agenciesWhere(permission);
        return agencies.all(on).stream()
                .filter(it -> own.contains(it.code().value())
                        || agencies.above(it.code(), on).stream().anyMatch(above -> own.contains(above.value())))
                .toList();
    }

    /** Nothing typed is all of them; one that is not among them is not found. */
    @Nullable
    public Agency chosen(List<Agency> territory, @Nullable String code) {
        if (code == null || code.isBlank()) return null;
        return territory.stream()
                .filter(it -> it.code().value().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** All names under which those that were chosen, or all of them, have received dossiers. */
    public List<String> names(List<Agency> territory, @Nullable String chosen, LocalDate on) {
        return chosen == null
                ? statistics.allNames(
                        territory.stream().map(it -> it.code().value()).toList(), on)
                : statistics.names(List.of(chosen), on);
    }
}
