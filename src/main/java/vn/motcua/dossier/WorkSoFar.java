package vn.motcua.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far work on a dossier has come, where that bears on what may be done with the whole of it. {@code number}: of its
 * decision, once signed and numbered, wherever it is on its way; {@code partly}: only of one of several results, others
 * are still to come; {@code standsFor}: the step for which its clock stands still until it ends; {@code open}: the open
 * steps themselves.
 */
public record WorkSoFar(
        @Nullable String number, boolean partly, @Nullable String standsFor, OpenWork open) {

    public static final WorkSoFar NONE = new WorkSoFar(null, false, null);

    public WorkSoFar(@Nullable String number, boolean partly, @Nullable String standsFor) {
        this(number, partly, standsFor, _ -> List.of());
    }
}
