package vn.motcua.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An agency as it is between two dates (the end is the first day it no longer exists). {@code initials}: by which its
 * papers name it, where it is no committee.
 */
public record Agency(
        AgencyCode code,
        String name,
        AgencyLevel level,
        @Nullable AgencyCode parent,
        String calendar,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String initials) {

    private static final String COMMITTEE_OF = "UBND ";
    private static final String NOTICE = "TB-";

    Agency until(LocalDate end) {
        return new Agency(code, name, level, parent, calendar, validFrom, end, initials);
    }

    /**
     * What stands after the number of its refusals: {@code TB-UBND}, {@code TB-CAX}. A refusal is a notice (thông báo),
     * numbered in its agency's own book, never in that of the certificates ◊.
     */
    public String refusalSymbol() {
        return NOTICE + symbol();
    }

    private String symbol() {
        if (initials != null) return initials;
        var name = code.value();
        return isCommittee() ? COMMITTEE_OF.strip() : name.substring(name.lastIndexOf('.') + 1);
    }

    private boolean isCommittee() {
        return name.startsWith(COMMITTEE_OF);
    }

    /** The place that it is the agency of: xã Hàm Thuận; of what is no committee its own name. */
    public String placeName() {
        return isCommittee() ? name.substring(COMMITTEE_OF.length()) : name;
    }
}
