package vn.motcua.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.AgencySelector;
import vn.motcua.organisation.FileHistory;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitKind;

/** The units of the data files, for proofs without a database. */
class FilePlaces implements Places {

    @Override
    public List<AgencyCode> withDesk(Set<AgencyLevel> levels, LocalDate on) {
        return FileHistory.all(on).stream()
                .filter(agency -> levels.contains(agency.level()))
                .map(Agency::code)
                .filter(agency -> FileHistory.units(agency, on).stream().anyMatch(unit -> unit.kind() == UnitKind.DESK))
                .toList();
    }

    @Override
    public Optional<Unit> resolve(AgencySelector agency, UnitKind kind, AgencyCode receiving, LocalDate on) {
        return FileHistory.resolve(agency, kind, receiving, on);
    }
}
