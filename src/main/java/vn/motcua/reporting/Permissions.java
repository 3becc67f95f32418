package vn.motcua.reporting;

/** What an officer's post may see of reports; the rows stand in {@code data/identity/permissions.csv}. */
final class Permissions {

    /** The list of reports and those of the rooms; each of these says by what right it may be read. */
    static final String OPEN = "REPORT_LIST_VIEW";

    static final String VIEW = "REPORT_VIEW";

    private Permissions() {}
}
