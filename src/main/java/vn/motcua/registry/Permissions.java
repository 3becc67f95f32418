package vn.motcua.registry;

/** What an officer's post may do with the tracking books; the rows stand in {@code data/identity/permissions.csv}. */
final class Permissions {

    static final String VIEW = "BOOK_VIEW";
    /** Address and telephone of the people in it. */
    static final String KEEP = "BOOK_KEEP";

    static final String CLOSE = "BOOK_CLOSE";

    private Permissions() {}
}
