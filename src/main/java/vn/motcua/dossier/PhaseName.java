package vn.motcua.dossier;

/** The phases of a dossier by name, as rows and refusals write them. */
public enum PhaseName {
    IN_PROCESS,
    AWAITING_SUPPLEMENT,
    OBLIGATION,
    PAUSED,
    STOPPED,
    WITHDRAWN,
    RESOLVED,
    RETURNED
}
