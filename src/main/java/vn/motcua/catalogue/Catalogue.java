package vn.motcua.catalogue;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.motcua.organisation.AgencyCode;

/** Published procedure versions. Immutable once published, so kept in memory by id. */
@Service
public class Catalogue {

    private final Map<Long, ProcedureVersion> versions;
    private final Places places;

    Catalogue(CatalogueLoader loader, Places places) {
        this.versions = loader.load().stream().collect(toUnmodifiableMap(ProcedureVersion::id, Function.identity()));
        this.places = places;
    }

    /** The version in force that day, by code or by family. */
    public Optional<ProcedureVersion> inForce(String codeOrFamily, LocalDate on) {
        return called(codeOrFamily).filter(it -> it.validity().holds(on)).findFirst();
    }

    /** What takes the place of a procedure that has ended by that day without a later version of its own. */
    public Optional<ProcedureVersion> replacement(String codeOrFamily, LocalDate on) {
        if (inForce(codeOrFamily, on).isPresent()) return Optional.empty();
        return called(codeOrFamily)
                .filter(it -> !it.validity().from().isAfter(on))
                .map(it -> Optional.ofNullable(it.validity().replacedBy()).orElse(it.family()))
                .flatMap(family -> inForce(family, on).stream())
                .findFirst();
    }

    /** The same version with the route of what another desk has received, where the law lets others receive it. */
    public Optional<ProcedureVersion> boundaryFree(ProcedureVersion version) {
        return versions.values().stream()
                .filter(it -> it.route().isBoundaryFree())
                .filter(it -> it.family().equals(version.family())
                        && it.validity().from().equals(version.validity().from()))
                .findFirst();
    }

    /** The version a dossier is pinned to. Unknown id: throws. */
    public ProcedureVersion version(long id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no procedure version " + id));
    }

    /** Those under which handling may go on after a stop. */
    public List<Long> goingOnAfterStops() {
        return versions.values().stream()
                .filter(it -> it.goOnBasis().isPresent())
                .map(ProcedureVersion::id)
                .sorted()
                .toList();
    }

    Optional<ProcedureVersion> find(long id) {
        return Optional.ofNullable(versions.get(id));
    }

    /** Every version of a family, the oldest first, with its route for what other desks receive after it. */
    public List<ProcedureVersion> family(String family) {
        return versions.values().stream()
                .filter(it -> it.family().equals(family))
                .sorted(Comparator.comparing(
                                (ProcedureVersion it) -> it.validity().from())
                        .thenComparing(it -> it.route().isBoundaryFree()))
                .toList();
    }

    /** Versions in force that day whose name or code contains the words, ignoring case and diacritics, by name. */
    public List<ProcedureVersion> search(String words, LocalDate on) {
        return own().filter(it -> it.validity().holds(on))
                .filter(it -> Folded.matches(it.name() + " " + it.code() + " " + it.family(), words))
                .sorted(byName())
                .toList();
    }

    /** Versions that this agency's desk receives that day, by name; none where it has no desk. */
    public List<ProcedureVersion> offeredAt(AgencyCode agency, LocalDate on) {
        return search("", on).stream().filter(it -> isOffered(it, agency, on)).toList();
    }

    /** Whether the agency's desk may receive this version that day. */
    public boolean isOffered(ProcedureVersion version, AgencyCode agency, LocalDate on) {
        return version.validity().holds(on)
                && places.withDesk(version.validity().offeredBy(), on).contains(agency);
    }

    private Stream<ProcedureVersion> called(String codeOrFamily) {
        return own().filter(it ->
                it.code().value().equals(codeOrFamily) || it.family().equals(codeOrFamily));
    }

    /** The versions themselves, as they are published and handled where they are received. */
    private Stream<ProcedureVersion> own() {
        return versions.values().stream().filter(it -> !it.route().isBoundaryFree());
    }

    private static Comparator<ProcedureVersion> byName() {
        return Comparator.comparing(ProcedureVersion::name, Collator.getInstance(Locale.of("vi")))
                .thenComparingLong(ProcedureVersion::id);
    }
}
