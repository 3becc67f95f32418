package vn.motcua.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of agencies.csv. */
record AgencyRow(
        String code,
        String name,
        String level,
        @Nullable String parent,
        String calendar,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String initials,
        String mark) {}
