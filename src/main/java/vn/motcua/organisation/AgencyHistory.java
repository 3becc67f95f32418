package vn.motcua.organisation;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every agency and unit with its versions in time. Pure and immutable. A code alone is not enough to name an
 * administrative unit: 23089 was xã Hàm Trí, and is xã Hàm Thuận Bắc since 01/07/2025.
 */
final class AgencyHistory {

    private final Map<AgencyCode, List<Agency>> agencies;
    private final Map<String, List<UnitVersion>> units;
    private final Map<AgencyCode, List<UnitVersion>> unitsOf;
    private final Lineage lineage;
    private final UnitLineage unitLineage;
    private final List<AgencyIdentifier> identifiers;

    AgencyHistory(
            List<Agency> agencies,
            List<UnitVersion> units,
            Successions successions,
            List<AgencyIdentifier> identifiers) {
        this.agencies = agencies.stream()
                .sorted(Comparator.comparing(Agency::validFrom))
                .collect(groupingBy(Agency::code));
        this.units = units.stream()
                .sorted(Comparator.comparing(UnitVersion::validFrom))
                .collect(groupingBy(UnitVersion::code));
        this.unitsOf = units.stream().collect(groupingBy(UnitVersion::agency));
        this.lineage = new Lineage(successions.agencies());
        this.unitLineage = new UnitLineage(successions.units(), lineage);
        this.identifiers = List.copyOf(identifiers);
        this.agencies.forEach((code, versions) ->
                refuseOverlap(code, versions.stream().map(AgencyHistory::period).toList()));
        this.units.forEach((code, versions) ->
                refuseOverlap(code, versions.stream().map(AgencyHistory::period).toList()));
    }

    Optional<Agency> find(AgencyCode code, LocalDate on) {
        return versions(code).stream().filter(it -> period(it).holds(on)).findFirst();
    }

    /** The agency that day; when it has ended by then, as it was last, because what it signed stays valid. */
    Agency get(AgencyCode code, LocalDate on) {
        return find(code, on)
                .or(() -> versions(code).stream()
                        .filter(it -> !it.validFrom().isAfter(on))
                        .reduce((_, later) -> later))
                .orElseThrow(() -> new IllegalArgumentException("no agency " + code + " on or before " + on));
    }

    /** The same; one that is still to come as it will be first. */
    Agency asOf(AgencyCode code, LocalDate on) {
        var versions = versions(code);
        return !versions.isEmpty() && versions.getFirst().validFrom().isAfter(on) ? versions.getFirst() : get(code, on);
    }

    boolean knows(AgencyCode code) {
        return agencies.containsKey(code);
    }

    Agency latest(AgencyCode code) {
        var versions = versions(code);
        if (versions.isEmpty()) throw new IllegalArgumentException("no agency " + code);
        return versions.getLast();
    }

    List<Agency> all(LocalDate on) {
        return agencies.keySet().stream()
                .sorted(Comparator.comparing(AgencyCode::value))
                .flatMap(code -> find(code, on).stream())
                .toList();
    }

    List<Unit> units(AgencyCode agency, LocalDate on) {
        return unitsOf.getOrDefault(agency, List.of()).stream()
                .filter(it -> period(it).holds(on))
                .map(UnitVersion::unit)
                .toList();
    }

    List<UnitVersion> unitsEver(AgencyCode agency) {
        return unitsOf.getOrDefault(agency, List.of()).stream()
                .sorted(Comparator.comparing(UnitVersion::code).thenComparing(UnitVersion::validFrom))
                .toList();
    }

    Optional<Unit> unit(String code) {
        return Optional.ofNullable(units.get(code))
                .map(versions -> versions.getLast().unit());
    }

    /** The unit that a step's place names; see {@link Placing}. */
    Optional<Unit> resolve(AgencySelector selector, UnitKind kind, Desks desks, LocalDate on) {
        return new Placing(this, desks, on).unit(selector, kind);
    }

    /** Where the work of that unit is done that day for a dossier kept by that agency. */
    Optional<Unit> heir(String unit, AgencyCode keeper, LocalDate on) {
        return unitLineage
                .heir(unit, keeper, on)
                .flatMap(it -> units.getOrDefault(it, List.of()).stream()
                        .filter(version -> period(version).holds(on))
                        .map(UnitVersion::unit)
                        .findFirst());
    }

    String role(String unit, String role, LocalDate on) {
        return unitLineage.role(unit, role, on);
    }

    /** The last day of its last version before that day, if it has ended by then. */
    Optional<LocalDate> lastDay(AgencyCode code, LocalDate on) {
        return versions(code).stream()
                .filter(it -> !it.validFrom().isAfter(on))
                .reduce((_, later) -> later)
                .flatMap(it -> Optional.ofNullable(it.validTo()))
                .filter(it -> !it.isAfter(on))
                .map(it -> it.minusDays(1));
    }

    /** The unit as it is that day; while it does not exist, as it was last. */
    Optional<Unit> unit(String code, LocalDate on) {
        return Optional.ofNullable(units.get(code))
                .map(versions -> versions.stream()
                        .filter(it -> !it.validFrom().isAfter(on))
                        .reduce((_, later) -> later)
                        .orElse(versions.getFirst())
                        .unit());
    }

    Optional<Agency> identified(IdentifierScheme scheme, String value, LocalDate on) {
        return identifiers.stream()
                .filter(it -> it.scheme() == scheme && it.value().equals(value))
                .filter(it -> new Period(it.validFrom(), it.validTo()).holds(on))
                .findFirst()
                .flatMap(it -> find(it.agency(), on));
    }

    /** Agencies of any time whose name holds these words, or whose code or number this is, by date. */
    Stream<FoundAgency> find(String typed) {
        return new AgencySearch(this, typed).found();
    }

    List<Succession> successors(AgencyCode predecessor) {
        return lineage.successors(predecessor);
    }

    List<Succession> predecessors(AgencyCode successor) {
        return lineage.predecessors(successor);
    }

    AgencyCode heir(AgencyCode agency, LocalDate on) {
        return lineage.heir(agency, on);
    }

    /** All that is known, each version and each succession. */
    Stream<Agency> agencies() {
        return agencies.values().stream().flatMap(List::stream);
    }

    Stream<UnitVersion> units() {
        return units.values().stream().flatMap(List::stream);
    }

    Successions successions() {
        return new Successions(lineage.all(), unitLineage.all());
    }

    List<AgencyIdentifier> identifiers() {
        return identifiers;
    }

    private List<Agency> versions(AgencyCode code) {
        return agencies.getOrDefault(code, List.of());
    }

    private static Period period(Agency agency) {
        return new Period(agency.validFrom(), agency.validTo());
    }

    private static Period period(UnitVersion unit) {
        return new Period(unit.validFrom(), unit.validTo());
    }

    private static void refuseOverlap(Object code, List<Period> inOrder) {
        for (int i = 1; i < inOrder.size(); i++) {
            if (inOrder.get(i - 1).overlaps(inOrder.get(i)))
                throw new IllegalArgumentException(
                        code + " has two versions on " + inOrder.get(i).from());
        }
    }
}
