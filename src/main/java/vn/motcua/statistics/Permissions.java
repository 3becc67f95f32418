package vn.motcua.statistics;

/** What an officer's post may do about numbers; the rows stand in {@code data/identity/permissions.csv}. */
final class Permissions {

    static final String SET_ASIDE = "STATISTICS_SET_ASIDE";

    private Permissions() {}
}
