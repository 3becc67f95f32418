package vn.motcua.catalogue;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Mark;

/**
 * One component of a dossier. {@code shownOnly}: presented and noted, not kept. {@code required}: the dossier is
 * incomplete without it; nothing outside the version's list can be. {@code part}: of a bundle, for which alone the
 * citizen brings it.
 */
public record RequiredPaper(
        String key,
        String name,
        boolean required,
        boolean shownOnly,
        int originals,
        int copies,
        Mark mark,
        @Nullable String part) {

    /** Whether it is asked of a citizen who has chosen these parts. */
    public boolean isAskedFor(Set<String> chosen) {
        return required || (part != null && chosen.contains(part));
    }
}
