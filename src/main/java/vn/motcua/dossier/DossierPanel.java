package vn.motcua.dossier;

import java.util.Optional;
import vn.motcua.kernel.Actor;

/** A block of the dossier page. Rooms above bring theirs; none is known here. Blocks stand in Spring's order. */
public interface DossierPanel {

    Optional<Panel> of(DossierCard dossier, Actor viewer);

    /** Whether it stands beside the work on a step: what was asked for and handed in, not what became of it. */
    default boolean isBesideWork() {
        return false;
    }

    /** Whether it is long and seldom read, so that the page shows its heading until somebody opens it. */
    default boolean isFolded() {
        return false;
    }

    /** The template of the block, its one record, and the key of its heading. */
    record Panel(String titleKey, String template, Object page) {}
}
