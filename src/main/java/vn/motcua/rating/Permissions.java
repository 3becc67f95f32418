package vn.motcua.rating;

/** What an officer's post may do about ratings; the rows stand in {@code data/identity/permissions.csv}. */
final class Permissions {

    static final String RECORD = "RATING_RECORD";
    static final String REMARKS = "REMARK_VIEW";

    private Permissions() {}
}
