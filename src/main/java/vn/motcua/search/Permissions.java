package vn.motcua.search;

/** What an officer's post may do; the rows stand in {@code data/identity/permissions.csv}. */
final class Permissions {

    static final String VIEW = "DOSSIER_VIEW";

    private Permissions() {}
}
