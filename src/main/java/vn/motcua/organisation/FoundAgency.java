package vn.motcua.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An agency that was called or numbered as somebody typed, and from when to when that was so. */
record FoundAgency(Agency agency, LocalDate from, @Nullable LocalDate to) {}
