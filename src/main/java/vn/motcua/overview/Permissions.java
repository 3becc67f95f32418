package vn.motcua.overview;

/** What an officer's post may see of the overview; the rows stand in {@code data/identity/permissions.csv}. */
final class Permissions {

    static final String VIEW = "OVERVIEW_VIEW";

    private Permissions() {}
}
