package vn.motcua.watch;

/** What an officer's post may see of due moments; the rows stand in {@code data/identity/permissions.csv}. */
final class Permissions {

    static final String NOTICES = "TASK_VIEW";
    static final String DEADLINES = "DEADLINE_VIEW";
    static final String OPINIONS = "OPINION_VIEW";
    static final String DOSSIERS = "DOSSIER_VIEW";

    private Permissions() {}
}
