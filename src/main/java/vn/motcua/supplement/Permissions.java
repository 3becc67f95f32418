package vn.motcua.supplement;

/** What an officer's post may do; the rows stand in {@code data/identity/permissions.csv}. */
final class Permissions {

    static final String ASK = "SUPPLEMENT_ASK";
    static final String ISSUE = "SUPPLEMENT_ISSUE";

    private Permissions() {}
}
