package vn.motcua.kernel;

import java.util.Set;

/** One post: a role in a unit of an agency, and what the role may do there. */
public record Duty(String agency, String unit, String role, Set<String> permissions) {
    public Duty {
        permissions = Set.copyOf(permissions);
    }
}
