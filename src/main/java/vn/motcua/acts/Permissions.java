package vn.motcua.acts;

/** What an officer's post may do; the rows stand in {@code data/identity/permissions.csv}. */
final class Permissions {

    static final String PAUSE = "DOSSIER_PAUSE";
    static final String OBLIGE = "DOSSIER_OBLIGE";
    static final String STOP = "DOSSIER_STOP";
    static final String WITHDRAW = "DOSSIER_WITHDRAW";
    static final String REAPPOINT = "DOSSIER_REAPPOINT";
    static final String CORRECT = "DOSSIER_CORRECT";
    static final String REOPEN = "DOSSIER_REOPEN";
    static final String REPLACE = "DOSSIER_REPLACE";

    private Permissions() {}
}
