package vn.motcua.dossier;

/**
 * Port: the open steps of a dossier. What acts on them locks them before its row, an act on the whole dossier locks
 * them first too: no two deadlock.
 */
public interface OpenSteps {
    WorkSoFar lock(DossierCode code);

    /** The same for a page, which locks nothing. */
    WorkSoFar look(DossierCode code);
}
