package vn.motcua.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * One way a step may end: on to another step (of the same leg, or of another one, which makes a hand-over), or to the
 * end of the dossier with its outcome. Exactly one of {@code next} and {@code end} is set.
 */
public record StepOutcome(
        String key,
        String name,
        @Nullable String next,
        @Nullable End end,
        boolean needsNote) {

    /** How a dossier's handling may end. */
    public enum End {
        GRANTED,
        REFUSED,
        PARTLY
    }

    public StepOutcome {
        if ((next == null) == (end == null))
            throw new IllegalArgumentException("outcome " + key + ": a next step or an end");
    }
}
