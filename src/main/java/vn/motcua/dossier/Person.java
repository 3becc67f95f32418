package vn.motcua.dossier;

import org.jspecify.annotations.Nullable;

/**
 * A person or body as it stands on the dossier. {@code identifier}: in 2011 a CMND of 9 digits, later 12, tax codes 10
 * or 13. Personal data: never logged, never in a fact except as a salted commitment.
 */
public record Person(
        RequesterKind kind,
        String name,
        String identifier,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address) {

    /** By the name, and by the number where both gave one: a desk may write down no number of who collects. */
    public boolean isOneWith(Person other) {
        return name.equalsIgnoreCase(other.name)
                && (identifier.isEmpty() || other.identifier.isEmpty() || identifier.equals(other.identifier));
    }
}
