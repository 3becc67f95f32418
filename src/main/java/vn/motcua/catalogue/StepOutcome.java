package vn.motcua.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * One way a step may end: on to another step (of the same leg, or of another one, which makes a hand-over; a waiting
 * one opens its legs), or to the end of the dossier, of a branch to its own. Exactly one of {@code next} and
 * {@code end} is set. {@code result}: what its leg's own result becomes by it.
 */
public record StepOutcome(
        String key,
        String name,
        @Nullable String next,
        @Nullable End end,
        boolean needsNote,
        @Nullable End result) {

    public StepOutcome(String key, String name, @Nullable String next, @Nullable End end, boolean needsNote) {
        this(key, name, next, end, needsNote, null);
    }

    StepOutcome leadingTo(String other) {
        return new StepOutcome(key, name, other, null, needsNote, result);
    }

    /** How a dossier's handling may end. BY_RESULTS: as the results of its legs say together. */
    public enum End {
        GRANTED,
        REFUSED,
        PARTLY,
        BY_RESULTS
    }

    public StepOutcome {
        if ((next == null) == (end == null))
            throw new IllegalArgumentException("outcome " + key + ": a next step or an end");
    }
}
