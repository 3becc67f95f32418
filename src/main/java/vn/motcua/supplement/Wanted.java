package vn.motcua.supplement;

import org.jspecify.annotations.Nullable;

/**
 * One thing asked for, as an officer writes it. {@code component}: a paper of the version's list; none where something
 * handed in is to be put right. {@code field}: where it stands in what was sent.
 */
public record Wanted(String field, @Nullable String component, String what, String basis) {

    /** A paper without a word about it: that it is missing says all. */
    boolean isBarePaper() {
        return component != null && what.isEmpty();
    }
}
