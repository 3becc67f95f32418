package vn.motcua.dossier;

/** Whose dossier it is. */
public enum RequesterKind {
    INDIVIDUAL,
    ORGANISATION,
    HOUSEHOLD_BUSINESS
}
