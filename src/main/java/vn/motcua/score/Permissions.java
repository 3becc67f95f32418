package vn.motcua.score;

/** Who sees the index and who enters its maxima; the rows stand in {@code data/identity/permissions.csv}. */
final class Permissions {

    /** As for all reports. */
    static final String VIEW = "REPORT_VIEW";

    static final String ADMIN = "SCORE_ADMIN";

    private Permissions() {}
}
