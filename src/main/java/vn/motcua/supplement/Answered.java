package vn.motcua.supplement;

import org.jspecify.annotations.Nullable;
import vn.motcua.documents.PaperKind;

/**
 * What came for one item: a paper as kind and count, or neither where something was put right; {@code givenUp}: why it
 * is not needed after all.
 */
public record Answered(
        String field,
        int item,
        @Nullable PaperKind kind,
        @Nullable Integer count,
        String givenUp) {

    boolean isGivenUp() {
        return !givenUp.isEmpty();
    }
}
