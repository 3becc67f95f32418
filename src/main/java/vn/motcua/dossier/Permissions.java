package vn.motcua.dossier;

/** What an officer's post may do with a dossier; the rows stand in {@code data/identity/permissions.csv}. */
final class Permissions {

    static final String ACCEPT = "DOSSIER_ACCEPT";
    static final String BACKDATE = "DOSSIER_BACKDATE";
    static final String VIEW = "DOSSIER_VIEW";
    static final String RETURN = "DOSSIER_RETURN";
    static final String PAUSE = "DOSSIER_PAUSE";
    static final String OBLIGE = "DOSSIER_OBLIGE";
    static final String STOP = "DOSSIER_STOP";
    static final String WITHDRAW = "DOSSIER_WITHDRAW";
    static final String REAPPOINT = "DOSSIER_REAPPOINT";
    static final String REOPEN = "DOSSIER_REOPEN";
    static final String REPLACE = "DOSSIER_REPLACE";
    static final String TIMELINE = "TIMELINE_VIEW";

    private Permissions() {}
}
