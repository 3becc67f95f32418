package vn.motcua.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.AgencySelector;
import vn.motcua.organisation.Desks;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitKind;

@Component
class AgencyPlaces implements Places {

    private final Agencies agencies;

    AgencyPlaces(Agencies agencies) {
        this.agencies = agencies;
    }

    @Override
    public List<AgencyCode> withDesk(Set<AgencyLevel> levels, LocalDate on) {
        return agencies.all(on).stream()
                .filter(agency -> levels.contains(agency.level()))
                .map(Agency::code)
                .filter(agency -> hasDesk(agency, on))
                .toList();
    }

    @Override
    public Optional<Unit> resolve(AgencySelector agency, UnitKind kind, AgencyCode receiving, LocalDate on) {
        return agencies.resolve(agency, kind, Desks.of(receiving), on);
    }

    private boolean hasDesk(AgencyCode agency, LocalDate on) {
        return agencies.units(agency, on).stream().anyMatch(unit -> unit.kind() == UnitKind.DESK);
    }
}
