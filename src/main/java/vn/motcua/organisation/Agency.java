package vn.motcua.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An agency as it is between two dates (the end is the first day it no longer exists). */
public record Agency(
        AgencyCode code,
        String name,
        AgencyLevel level,
        @Nullable AgencyCode parent,
        String calendar,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
