package vn.motcua.staffing;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.StepKind;
import vn.motcua.catalogue.StepOutcome;
import vn.motcua.catalogue.StepTemplate;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.organisation.AgencySelector;
import vn.motcua.organisation.Desks;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitKind;

/** Which open dossiers will come to a post, and where each step of a route lies. */
@Component
class RoutesAhead {

    private final Catalogue catalogue;
    private final Agencies agencies;
    private final HeldQuery query;

    RoutesAhead(Catalogue catalogue, Agencies agencies, HeldQuery query) {
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.query = query;
    }

    /** One dossier whose way leads to that role in that unit on that day. */
    Optional<String> comingTo(Unit unit, String role, LocalDate on) {
        var versions = catalogue.search("", on).stream()
                .flatMap(it -> Stream.concat(Stream.of(it), catalogue.boundaryFree(it).stream()))
                .filter(it -> it.route().steps().stream().anyMatch(step -> isAt(step, unit, role)))
                .map(ProcedureVersion::id)
                .toList();
        if (versions.isEmpty()) return Optional.empty();
        return query.ahead(versions).stream()
                .filter(it -> leadsTo(it, unit, role, on))
                .map(HeldQuery.Ahead::example)
                .findFirst();
    }

    private boolean leadsTo(HeldQuery.Ahead it, Unit unit, String role, LocalDate on) {
        var version = catalogue.version(it.procedure());
        return reachable(version, it.step()).stream()
                .filter(step -> isAt(step, unit, role))
                .anyMatch(step -> unit(version, step, desks(it), it.desk(), on)
                        .filter(found -> found.code().equals(unit.code()))
                        .isPresent());
    }

    private static boolean isAt(StepTemplate step, Unit unit, String role) {
        return step.role().equals(role) && step.unit() == unit.kind();
    }

    private static Desks desks(HeldQuery.Ahead it) {
        var received = new AgencyCode(it.agency());
        return new Desks(received, new AgencyCode(it.competent()), received);
    }

    /** The unit that does a step of a dossier received by and for these, if one lives on that day. */
    Optional<Unit> unit(ProcedureVersion version, StepTemplate step, Desks desks, String desk, LocalDate on) {
        var selector = version.route().leg(step.leg()).agency();
        if (step.unit() == UnitKind.DESK && selector.relation() == AgencySelector.Relation.RECEIVING && !desk.isEmpty())
            return agencies.unit(desk);
        return agencies.resolve(selector, step.unit(), desks, on);
    }

    /** All steps that work at this one may still lead to; where legs part and join, any of the route. */
    private static List<StepTemplate> reachable(ProcedureVersion version, String from) {
        var found = new HashSet<String>();
        var open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            var key = open.pop();
            version.route().steps().stream()
                    .filter(it -> it.key().equals(key))
                    .flatMap(RoutesAhead::next)
                    .filter(found::add)
                    .forEach(open::push);
        }
        var joins =
                version.route().steps().stream().anyMatch(it -> it.kind() == StepKind.JOIN && found.contains(it.key()));
        return version.route().steps().stream()
                .filter(it -> joins || found.contains(it.key()))
                .toList();
    }

    private static Stream<String> next(StepTemplate step) {
        return step.outcomes().stream().map(StepOutcome::next).filter(Objects::nonNull);
    }
}
