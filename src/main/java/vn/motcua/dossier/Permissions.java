package vn.motcua.dossier;

/** What an officer's post may do with a dossier; the rows stand in {@code data/identity/permissions.csv}. */
final class Permissions {

    static final String ACCEPT = "DOSSIER_ACCEPT";
    static final String BACKDATE = "DOSSIER_BACKDATE";
    static final String VIEW = "DOSSIER_VIEW";
    static final String RETURN = "DOSSIER_RETURN";
    static final String TIMELINE = "TIMELINE_VIEW";

    private Permissions() {}
}
