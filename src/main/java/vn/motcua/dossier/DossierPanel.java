package vn.motcua.dossier;

import java.util.Optional;
import vn.motcua.kernel.Actor;

/** A block of the dossier page. Rooms above bring theirs; none is known here. Blocks stand in Spring's order. */
public interface DossierPanel {

    Optional<Panel> of(DossierCard dossier, Actor viewer);

    /** The template of the block, its one record, and the key of its heading. */
    record Panel(String titleKey, String template, Object page) {}
}
