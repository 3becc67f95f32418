package vn.motcua.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Field;

/**
 * What a list of dossiers is asked for; everything may be missing. {@code q}: a code or its beginning, a name, a
 * number, or a day of receipt (dd/mm/yyyy). {@code dueBefore}: unfinished and due before that moment. {@code after}:
 * the {@code next} of the page before.
 */
record DossierFilter(
        @Nullable String q,
        @Nullable Status status,
        @Nullable Field field,
        @Nullable Instant dueBefore,
        @Nullable String after) {

    String words() {
        return q == null ? "" : q.strip();
    }

    /** Whether lines of the index may be left out, so that more of them must be read for a page. */
    boolean leavesOut() {
        return status != null || field != null || dueBefore != null;
    }
}
