package vn.motcua.handout;

/** What an officer's post may do; the rows stand in {@code data/identity/permissions.csv}. */
final class Permissions {

    static final String RETURN = "DOSSIER_RETURN";

    private Permissions() {}
}
