package vn.motcua.supplement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.documents.PaperKind;

/** One item of a request. {@code name}: of the paper, empty where none is asked for. */
public record Item(
        int item,
        @Nullable String component,
        String name,
        String what,
        String basis,
        @Nullable Answer answer) {

    /** {@code givenUp}: why it is not needed after all. */
    public record Answer(
            String by,
            Instant at,
            @Nullable PaperKind kind,
            @Nullable Integer count,
            @Nullable String givenUp) {}

    public boolean isOpen() {
        return answer == null;
    }

    public boolean isPaper() {
        return component != null;
    }
}
