package vn.motcua.opinion;

/** What an officer's post may do with opinions; the rows stand in {@code data/identity/permissions.csv}. */
final class Permissions {

    static final String ASK = "OPINION_ASK";
    static final String ANSWER = "OPINION_ANSWER";
    static final String VIEW = "OPINION_VIEW";

    private Permissions() {}
}
