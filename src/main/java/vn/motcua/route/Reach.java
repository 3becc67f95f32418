package vn.motcua.route;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.StepTemplate;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Duty;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.organisation.Desks;

/** Which procedures may bring work to a post, by their routes: what an officer never sees need not be offered. */
@Component
class Reach {

    private static final int POSTS_KEPT_MAX = 2_000;

    private final Catalogue catalogue;
    private final Agencies agencies;
    private final Map<Asked, Set<Long>> known = new ConcurrentHashMap<>();

    Reach(Catalogue catalogue, Agencies agencies) {
        this.catalogue = catalogue;
        this.agencies = agencies;
    }

    private record Asked(String unit, String role, LocalDate day) {}

    boolean isWorkOf(ProcedureVersion version, Actor me, LocalDate day) {
        return me.duties().stream().anyMatch(it -> of(it, day).contains(version.id()));
    }

    private Set<Long> of(Duty duty, LocalDate day) {
        if (known.size() > POSTS_KEPT_MAX) known.clear();
        return known.computeIfAbsent(
                new Asked(duty.unit(), duty.role(), day),
                _ -> catalogue.search("", day).stream()
                        .filter(it -> reaches(it, duty, day))
                        .map(ProcedureVersion::id)
                        .collect(Collectors.toSet()));
    }

    private boolean reaches(ProcedureVersion version, Duty duty, LocalDate day) {
        return version.route().steps().stream()
                .anyMatch(step -> step.role().equals(duty.role())
                        && isOfKind(step, duty)
                        && isAt(version, step, new AgencyCode(duty.agency()), day));
    }

    private boolean isOfKind(StepTemplate step, Duty duty) {
        return agencies.unit(duty.unit()).stream().anyMatch(it -> it.kind() == step.unit());
    }

    private boolean isAt(ProcedureVersion version, StepTemplate step, AgencyCode agency, LocalDate day) {
        var selector = version.route().leg(step.leg()).agency();
        return switch (selector.relation()) {
            case RECEIVING, COMPETENT -> catalogue.isOffered(version, agency, day);
            case PARENT, LOCAL ->
                agencies.all(day).stream()
                        .map(Agency::code)
                        .filter(it -> catalogue.isOffered(version, it, day))
                        .flatMap(it -> agencies.resolve(selector, step.unit(), Desks.of(it), day).stream())
                        .anyMatch(it -> it.agency().equals(agency));
            case NAMED -> agency.equals(selector.named());
        };
    }
}
