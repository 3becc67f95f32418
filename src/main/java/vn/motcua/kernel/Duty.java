package vn.motcua.kernel;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One post: a role in a unit of an agency, and what the role may do there. {@code insteadOf}: the absent officer whose
 * post it is, when it is not the actor's own.
 */
public record Duty(
        String agency,
        String unit,
        String role,
        Set<String> permissions,
        @Nullable String insteadOf) {
    public Duty {
        permissions = Set.copyOf(permissions);
    }

    public Duty(String agency, String unit, String role, Set<String> permissions) {
        this(agency, unit, role, permissions, null);
    }

    public Duty insteadOf(String absent) {
        return new Duty(agency, unit, role, permissions, absent);
    }

    boolean is(String ofUnit, String ofRole) {
        return unit.equals(ofUnit) && role.equals(ofRole);
    }
}
