package vn.motcua.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.organisation.Succession;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitKind;

/** What an administrator begins with: successions of that day that are known, and units of the same kind or trade. */
@Component
class Suggestion {

    /** Which kinds of unit do the work of a kind that the successor does not have, the nearest first. */
    private static final Map<UnitKind, List<UnitKind>> NEAREST = new EnumMap<>(Map.of(
            UnitKind.LAND, List.of(UnitKind.ECONOMY, UnitKind.LAND_REGISTRY),
            UnitKind.LAND_REGISTRY, List.of(UnitKind.LAND, UnitKind.ECONOMY),
            UnitKind.FINANCE, List.of(UnitKind.ECONOMY),
            UnitKind.INFRASTRUCTURE, List.of(UnitKind.ECONOMY),
            UnitKind.ECONOMY, List.of(UnitKind.INFRASTRUCTURE, UnitKind.FINANCE),
            UnitKind.JUSTICE, List.of(UnitKind.OFFICE),
            UnitKind.SOCIAL, List.of(UnitKind.OFFICE)));

    private final Agencies agencies;

    Suggestion(Agencies agencies) {
        this.agencies = agencies;
    }

    /** Of the agencies named, by what is known of that day. Who goes on in several leaves the rest to the one above. */
    List<Mapping.Line> lines(List<Agency> old, LocalDate day) {
        var lines = new ArrayList<Mapping.Line>();
        for (var agency : old) {
            var own = agencies.successors(agency.code()).stream()
                    .filter(it -> it.date().equals(day))
                    .map(it -> line(it, false))
                    .toList();
            lines.addAll(own);
            if (own.stream().filter(Mapping.Line::isOfTheWhole).count() > 1)
                above(agency, day)
                        .ifPresent(it ->
                                lines.add(new Mapping.Line(agency.code().value(), it, Succession.Kind.ABOLISH, true)));
        }
        return lines;
    }

    private static Mapping.Line line(Succession it, boolean otherwise) {
        return new Mapping.Line(it.predecessor().value(), it.successor().value(), it.kind(), otherwise);
    }

    private Optional<String> above(Agency agency, LocalDate day) {
        return Optional.ofNullable(agency.parent())
                .map(parent -> agencies.heir(parent, day))
                .filter(it -> agencies.units(it, day).stream().anyMatch(unit -> unit.kind() == UnitKind.DESK))
                .map(AgencyCode::value);
    }

    /** For each unit of who goes on whole one in each successor; what a task's new body does goes there alone. */
    List<Mapping.UnitLine> units(Mapping mapping, Reform.Head head) {
        var lines = new ArrayList<Mapping.UnitLine>();
        for (var old : mapping.old()) for (var unit : last(old, head)) lines.addAll(units(unit, mapping, head));
        return lines;
    }

    private List<Mapping.UnitLine> units(Unit unit, Mapping mapping, Reform.Head head) {
        var from = unit.agency().value();
        var own = mapping.lines().stream().filter(it -> it.from().equals(from)).toList();
        var tasks = own.stream()
                .filter(it -> !it.isOfTheWhole())
                .flatMap(it -> in(it.to(), mapping, head).stream()
                        .filter(there -> there.kind() == unit.kind())
                        .filter(there -> own.size() == 1 || !isOfEveryAgency(unit.kind())))
                .map(Unit::code)
                .toList();
        if (!tasks.isEmpty())
            return tasks.stream()
                    .map(it -> new Mapping.UnitLine(unit.code(), it))
                    .toList();
        return own.stream()
                .filter(Mapping.Line::isOfTheWhole)
                .flatMap(it -> nearest(unit.kind(), in(it.to(), mapping, head)).stream())
                .map(it -> new Mapping.UnitLine(unit.code(), it.code()))
                .toList();
    }

    private static boolean isOfEveryAgency(UnitKind kind) {
        return switch (kind) {
            case DESK, LEADERS, OFFICE, CLERK_OFFICE -> true;
            case LAND, LAND_REGISTRY, FINANCE, INFRASTRUCTURE, ECONOMY, JUSTICE, SOCIAL, TAX, POLICE, INSURANCE ->
                false;
            case CULTURE, OTHER -> false;
        };
    }

    private static Optional<Unit> nearest(UnitKind kind, List<Unit> units) {
        return of(kind, units)
                .or(() -> NEAREST.getOrDefault(kind, List.of()).stream()
                        .flatMap(it -> of(it, units).stream())
                        .findFirst())
                .or(() -> of(UnitKind.OFFICE, units))
                .or(() -> of(UnitKind.CLERK_OFFICE, units));
    }

    private static Optional<Unit> of(UnitKind kind, List<Unit> units) {
        return units.stream().filter(it -> it.kind() == kind).findFirst();
    }

    /** The units of an agency on its last day before the reform. */
    List<Unit> last(String agency, Reform.Head head) {
        if (!AgencyCode.isOne(agency)) return List.of();
        return agencies.units(new AgencyCode(agency), head.eve());
    }

    /** The units of a successor, one that begins with the reform too. */
    List<Unit> in(String agency, Mapping mapping, Reform.Head head) {
        var created = mapping.created().stream()
                .filter(it -> it.code().equals(agency))
                .findFirst();
        if (created.isPresent()) return Plans.units(created.get());
        return AgencyCode.isOne(agency) ? agencies.units(new AgencyCode(agency), head.effectiveOn()) : List.of();
    }
}
