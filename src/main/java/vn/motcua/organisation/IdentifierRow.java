package vn.motcua.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of identifiers.csv. */
record IdentifierRow(
        String agency,
        String scheme,
        String value,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String mark) {}
