package vn.motcua.reform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.identity.Accounts;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.organisation.Desks;
import vn.motcua.organisation.ReformedAgencies;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitKind;

/** What has to be looked after before a reform is applied: people without a post, routes that lead nowhere. */
@Component
class Findings {

    private final OpenWaysQuery ways;
    private final Accounts accounts;
    private final Suggestion suggestion;
    private final Catalogue catalogue;

    Findings(OpenWaysQuery ways, Accounts accounts, Suggestion suggestion, Catalogue catalogue) {
        this.ways = ways;
        this.accounts = accounts;
        this.suggestion = suggestion;
        this.catalogue = catalogue;
    }

    /** A step that no unit would do, of a procedure in force or of dossiers that are open. */
    record DeadEnd(String procedure, String step, String agency, int dossiers) {}

    /** Posts of the eve in units that end, of people who have none anywhere on the day. */
    List<Accounts.Incumbent> withoutPost(Plans.Plan plan) {
        var head = plan.reform().head();
        var units = plan.reform().mapping().old().stream()
                .flatMap(it -> suggestion.last(it, head).stream())
                .map(Unit::code)
                .filter(it -> plan.after().units(new AgencyCode(Mapping.agencyOf(it))).stream()
                        .noneMatch(unit -> unit.code().equals(it)))
                .toList();
        return accounts.incumbents(units, head.eve(), head.effectiveOn()).stream()
                .filter(it -> !it.otherwise())
                .toList();
    }

    /** Offers on the way between two agencies that become one, which accepts from itself then. */
    int within(Plans.Plan plan) {
        return (int) ways.offers(plan.reform().id()).stream()
                .filter(it -> agency(it.fromUnit(), it, plan).isPresent()
                        && agency(it.fromUnit(), it, plan).equals(agency(it.toUnit(), it, plan)))
                .count();
    }

    private static Optional<AgencyCode> agency(String unit, OpenWaysQuery.Offer it, Plans.Plan plan) {
        return plan.after().heir(unit, new AgencyCode(it.keeper())).map(Unit::agency);
    }

    /** Steps of the dossiers that go over, by procedure and by who received and keeps them. */
    List<DeadEnd> ofDossiers(Plans.Plan plan) {
        var ends = new ArrayList<DeadEnd>();
        for (var it : ways.routes(plan.reform().id())) {
            var version = catalogue.version(it.version());
            var desks = new Desks(
                    new AgencyCode(it.received()), new AgencyCode(it.competent()), new AgencyCode(it.keeper()));
            ends.addAll(deadEnds(version, desks, plan.after(), it.dossiers()));
        }
        return ends;
    }

    /** Steps of what the successors may receive from that day on. */
    List<DeadEnd> ofProcedures(Plans.Plan plan) {
        var ends = new ArrayList<DeadEnd>();
        for (var agency : successors(plan)) {
            if (plan.after().units(agency.code()).stream().noneMatch(it -> it.kind() == UnitKind.DESK)) continue;
            for (var version : catalogue.search("", plan.after().day()))
                if (version.validity().offeredBy().contains(agency.level()))
                    ends.addAll(deadEnds(version, Desks.of(agency.code()), plan.after(), 0));
        }
        return ends;
    }

    private static List<Agency> successors(Plans.Plan plan) {
        return plan.reform().mapping().lines().stream()
                .map(Mapping.Line::to)
                .distinct()
                .sorted()
                .flatMap(it -> plan.after().find(new AgencyCode(it)).stream())
                .toList();
    }

    /** One line for each step. */
    private static List<DeadEnd> deadEnds(ProcedureVersion version, Desks desks, ReformedAgencies after, int dossiers) {
        Map<String, String> steps = version.route().steps().stream()
                .filter(step -> after.resolve(version.route().leg(step.leg()).agency(), step.unit(), desks)
                        .isEmpty())
                .collect(Collectors.toMap(it -> it.key(), it -> it.name()));
        return steps.values().stream()
                .map(it -> new DeadEnd(
                        version.name(), it, after.name(desks.keeper().value()), dossiers))
                .toList();
    }
}
