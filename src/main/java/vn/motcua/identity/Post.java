package vn.motcua.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A role in a unit between two legal dates ({@code validTo} is the first day on which it is no longer held), with the
 * decision it rests on. The agency is the part of the unit's code before the slash.
 */
public record Post(
        String unit,
        String role,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String basis) {

    /** Held by a program, which signs in by token only, goes nowhere and stands in for nobody. */
    private static final String MACHINE = "INTEGRATION";

    boolean isOfAPerson() {
        return !role.equals(MACHINE);
    }

    public String agency() {
        return unit.substring(0, unit.indexOf('/'));
    }
}
