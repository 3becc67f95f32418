package vn.motcua.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.AgencySelector;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitKind;

/** What a proof asks the organisation: who may receive a procedure, and which unit a step's place names from there. */
interface Places {

    /** The agencies of these levels that have a desk that day. */
    List<AgencyCode> withDesk(Set<AgencyLevel> levels, LocalDate on);

    Optional<Unit> resolve(AgencySelector agency, UnitKind kind, AgencyCode receiving, LocalDate on);
}
