package vn.motcua.catalogue;

import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.TimeLimit;

/** A variant of a procedure with a limit of its own (a separate house: 15 days, other works: 20). */
public record ProcedureCase(
        String key, String name, @Nullable TimeLimit limit) {}
