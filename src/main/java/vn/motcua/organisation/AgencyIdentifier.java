package vn.motcua.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A code that others give an agency, between two dates (the end is the first day it no longer holds). */
record AgencyIdentifier(
        AgencyCode agency,
        IdentifierScheme scheme,
        String value,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
