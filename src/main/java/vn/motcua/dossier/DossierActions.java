package vn.motcua.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Refusal;

/**
 * Port: entries of the action menu of the dossier page. Rooms above bring theirs; the menu stands in Spring's order. An
 * act that is not this officer's business at all is left out; one that is, but not now, is shown with the reason.
 */
public interface DossierActions {

    List<Action> of(DossierCard dossier, Actor viewer);

    /** {@code path}: where the act begins (GET). {@code whyNot}: why it is not allowed now. */
    record Action(String labelKey, String path, @Nullable Refusal whyNot) {}
}
