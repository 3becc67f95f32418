package vn.motcua.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of what was handed in. {@code volunteered}: outside the version's list, brought by the citizen; never
 * blocks. {@code shown}: presented and noted, not kept by the desk. {@code addedOn}: the legal day on which it came as
 * the answer to a request; none for what came with the dossier.
 */
public record PaperLine(
        String component,
        String name,
        PaperKind kind,
        int count,
        boolean volunteered,
        boolean shown,
        @Nullable LocalDate addedOn) {

    /** What came with the dossier. */
    public PaperLine(String component, String name, PaperKind kind, int count, boolean volunteered, boolean shown) {
        this(component, name, kind, count, volunteered, shown, null);
    }

    /** A paper the desk keeps. */
    public PaperLine(String component, String name, PaperKind kind, int count, boolean volunteered) {
        this(component, name, kind, count, volunteered, false);
    }
}
