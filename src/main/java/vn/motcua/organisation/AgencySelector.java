package vn.motcua.organisation;

import org.jspecify.annotations.Nullable;

/** Which agency acts, said relative to the dossier: the one that received it, the one competent for its matter, that
 * one's parent, a branch beside it, or one by name. */
public record AgencySelector(Relation relation, @Nullable AgencyCode named) {

    /**
     * RECEIVING: the agency whose desk received; COMPETENT: the one for the matter, where that may be another;
     * PARENT: the agency above the competent one; LOCAL: the branch of another body that serves its area (the police of
     * a commune); NAMED: a fixed one.
     */
    public enum Relation {
        RECEIVING,
        COMPETENT,
        PARENT,
        LOCAL,
        NAMED
    }

    /** Reads {@code RECEIVING}, {@code PARENT}, {@code LOCAL} or {@code NAMED:CODE}. */
    public static AgencySelector parse(String text) {
        return text.startsWith("NAMED:")
                ? new AgencySelector(Relation.NAMED, new AgencyCode(text.substring("NAMED:".length())))
                : new AgencySelector(Relation.valueOf(text), null);
    }

    /** The text that {@link #parse} reads. */
    @Override
    public String toString() {
        return named == null ? relation.name() : relation + ":" + named;
    }
}
