package vn.motcua.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of units.csv. */
record UnitRow(
        String code,
        String agency,
        String kind,
        String name,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String mark) {}
