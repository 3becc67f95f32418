package vn.motcua.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A unit with its kind and name between two dates (the end is the first day it is no longer so). */
record UnitVersion(
        String code,
        AgencyCode agency,
        UnitKind kind,
        String name,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    Unit unit() {
        return new Unit(code, agency, kind, name);
    }
}
