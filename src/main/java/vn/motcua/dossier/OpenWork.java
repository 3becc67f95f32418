package vn.motcua.dossier;

import java.util.List;

/**
 * The open steps of a dossier, which were locked before its row: closed when it ends without an answer, in the same
 * transaction; the facts say so, and are written with the dossier's own.
 */
public interface OpenWork {
    List<Fact> close(DossierClosed closed);
}
