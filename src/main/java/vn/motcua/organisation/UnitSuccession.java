package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.Map;

/**
 * The work of one unit goes on in another from a date. {@code otherwise}: of several, the one that gets what belongs to
 * none of the others; {@code roles}: which role there does what which role did, where they differ.
 */
public record UnitSuccession(
        String predecessor,
        String successor,
        LocalDate date,
        String basis,
        boolean otherwise,
        Map<String, String> roles) {

    public UnitSuccession {
        roles = Map.copyOf(roles);
    }
}
