package vn.motcua.dossier;

import java.util.List;

/**
 * Port: closes the work on a dossier that its citizen takes back, in the same transaction; the facts say so, and are
 * written with the dossier's own.
 */
public interface OpenWork {
    List<Fact> close(DossierClosed taken);
}
