package vn.motcua.organisation;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.Spelling;

/**
 * Every agency and unit with its versions in time. Pure and immutable. A code alone is not enough to name an
 * administrative unit: 23089 was xã Hàm Trí, and is xã Hàm Thuận Bắc since 01/07/2025.
 */
final class AgencyHistory {

    private final Map<AgencyCode, List<Agency>> agencies;
    private final Map<String, List<UnitVersion>> units;
    private final Map<AgencyCode, List<UnitVersion>> unitsOf;
    private final Lineage lineage;
    private final List<AgencyIdentifier> identifiers;

    AgencyHistory(
            List<Agency> agencies,
            List<UnitVersion> units,
            List<Succession> successions,
            List<AgencyIdentifier> identifiers) {
        this.agencies = agencies.stream()
                .sorted(Comparator.comparing(Agency::validFrom))
                .collect(groupingBy(Agency::code));
        this.units = units.stream()
                .sorted(Comparator.comparing(UnitVersion::validFrom))
                .collect(groupingBy(UnitVersion::code));
        this.unitsOf = units.stream().collect(groupingBy(UnitVersion::agency));
        this.lineage = new Lineage(successions);
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

    Optional<Unit> resolve(AgencySelector selector, UnitKind kind, AgencyCode receiving, LocalDate on) {
        return agency(selector, receiving, on)
                .flatMap(agency -> units(agency.code(), on).stream()
                        .filter(unit -> unit.kind() == kind)
                        .findFirst());
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
        var words = Spelling.plain(typed);
        return agencies.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Agency::validFrom)
                        .thenComparing(it -> it.code().value()))
                .flatMap(it -> called(it, words) || it.code().value().equalsIgnoreCase(typed)
                        ? Stream.of(new FoundAgency(it, it.validFrom(), it.validTo()))
                        : numbered(it, typed));
    }

    private static boolean called(Agency agency, String words) {
        return !words.isEmpty() && (" " + Spelling.plain(agency.name())).contains(" " + words);
    }

    /** While both the agency's version and the number held. */
    private Stream<FoundAgency> numbered(Agency agency, String typed) {
        return identifiers.stream()
                .filter(it -> it.agency().equals(agency.code()) && it.value().equalsIgnoreCase(typed))
                .filter(it -> period(agency).overlaps(new Period(it.validFrom(), it.validTo())))
                .map(it -> new FoundAgency(
                        agency,
                        it.validFrom().isAfter(agency.validFrom()) ? it.validFrom() : agency.validFrom(),
                        earlier(it.validTo(), agency.validTo())));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) return one == null ? other : one;
        return one.isBefore(other) ? one : other;
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

    private Optional<Agency> agency(AgencySelector selector, AgencyCode receiving, LocalDate on) {
        return switch (selector.relation()) {
            case RECEIVING -> find(receiving, on);
            case PARENT -> find(receiving, on).map(Agency::parent).flatMap(parent -> find(parent, on));
            case LOCAL ->
                all(on).stream()
                        .filter(it -> it.level() == AgencyLevel.VERTICAL && receiving.equals(it.parent()))
                        .findFirst();
            case NAMED -> Optional.ofNullable(selector.named()).flatMap(named -> find(named, on));
        };
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
