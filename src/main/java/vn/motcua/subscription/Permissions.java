package vn.motcua.subscription;

/** Who reads reports may keep them; the row stands in {@code data/identity/permissions.csv}. */
final class Permissions {

    static final String VIEW = "REPORT_VIEW";

    private Permissions() {}
}
