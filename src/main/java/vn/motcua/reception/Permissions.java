package vn.motcua.reception;

/** What an officer's post may do at the counter; the rows stand in {@code data/identity/permissions.csv}. */
final class Permissions {

    static final String ACCEPT = "DOSSIER_ACCEPT";
    /** Telling what is missing, before and after acceptance. */
    static final String GUIDE = "SUPPLEMENT_ISSUE";

    /** Giving a result out, where it is given at once. */
    static final String RETURN = "DOSSIER_RETURN";

    static final String REFUSE = "DOSSIER_REFUSE_RECEPTION";

    private Permissions() {}
}
