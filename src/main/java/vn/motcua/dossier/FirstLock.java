package vn.motcua.dossier;

/** What acts on a dossier's steps lock before its row, an act on the whole dossier locks first too: no two deadlock. */
public interface FirstLock {
    void lock(DossierCode code);
}
