package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The agencies of the data files without a database, for rule tests of this room and of the rooms above. */
public final class FileHistory {

    private static final AgencyHistory HISTORY = read();

    private FileHistory() {}

    public static List<Agency> all(LocalDate on) {
        return HISTORY.all(on);
    }

    public static List<Unit> units(AgencyCode agency, LocalDate on) {
        return HISTORY.units(agency, on);
    }

    public static Optional<Unit> resolve(AgencySelector agency, UnitKind kind, AgencyCode receiving, LocalDate on) {
        return HISTORY.resolve(agency, kind, Desks.of(receiving), on);
    }

    static AgencyHistory read() {
        return new AgencyHistory(
                OrganisationFiles.agencies().stream().map(FileHistory::agency).toList(),
                OrganisationFiles.units().stream().map(FileHistory::unit).toList(),
                new Successions(
                        OrganisationFiles.successions().stream()
                                .map(it -> new Succession(
                                        new AgencyCode(it.predecessor()),
                                        new AgencyCode(it.successor()),
                                        Succession.Kind.valueOf(it.kind()),
                                        it.date(),
                                        it.basis()))
                                .toList(),
                        List.of()),
                OrganisationFiles.identifiers().stream()
                        .map(it -> new AgencyIdentifier(
                                new AgencyCode(it.agency()),
                                IdentifierScheme.valueOf(it.scheme()),
                                it.value(),
                                it.validFrom(),
                                it.validTo()))
                        .toList());
    }

    private static Agency agency(AgencyRow it) {
        return new Agency(
                new AgencyCode(it.code()),
                it.name(),
                AgencyLevel.valueOf(it.level()),
                Optional.ofNullable(it.parent()).map(AgencyCode::new).orElse(null),
                it.calendar(),
                it.validFrom(),
                it.validTo(),
                it.initials());
    }

    private static UnitVersion unit(UnitRow it) {
        return new UnitVersion(
                it.code(),
                new AgencyCode(it.agency()),
                UnitKind.valueOf(it.kind()),
                it.name(),
                it.validFrom(),
                it.validTo());
    }
}
