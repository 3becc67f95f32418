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
        @Nullable LocalDate validTo) {

    private static final String COMMITTEE_OF = "UBND ";

    /** The place that it is the agency of: xã Hàm Thuận; of what is no committee its own name. */
    public String placeName() {
        return name.startsWith(COMMITTEE_OF) ? name.substring(COMMITTEE_OF.length()) : name;
    }
}
