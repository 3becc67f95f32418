package vn.motcua.fees;

/** What an officer's post may do with fees; the rows stand in {@code data/identity/permissions.csv}. */
final class Permissions {

    static final String TAKE = "FEE_TAKE";
    static final String VOID = "FEE_VOID";
    static final String LIST = "FEE_LIST";
    static final String PRINT = "SLIP_PRINT";

    private Permissions() {}
}
