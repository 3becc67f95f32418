package vn.motcua.reporting;

/** What an officer's post may see of reports; the rows stand in {@code data/identity/permissions.csv}. */
final class Permissions {

    static final String VIEW = "REPORT_VIEW";

    private Permissions() {}
}
