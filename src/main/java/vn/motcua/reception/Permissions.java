package vn.motcua.reception;

/** What an officer's post may do at the counter; the rows stand in {@code data/identity/permissions.csv}. */
final class Permissions {

    static final String ACCEPT = "DOSSIER_ACCEPT";
    /** Telling what is missing, before and after acceptance. */
    static final String GUIDE = "SUPPLEMENT_ISSUE";

    static final String REFUSE = "DOSSIER_REFUSE_RECEPTION";

    private Permissions() {}
}
