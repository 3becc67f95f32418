package vn.motcua.exchange;

/** What this room asks for; who holds it stands in {@code data/identity/permissions.csv}. */
final class Permissions {

    static final String VIEW = "EXCHANGE_VIEW";
    static final String ADMIN = "EXCHANGE_ADMIN";
    /** Keys of this system itself; asked with {@link HighestAgency}. */
    static final String KEYS = "EXCHANGE_KEYS";

    static final String SETTLE = "EXCHANGE_SETTLE";
    static final String SEE_HANDOVERS = "HANDOVER_VIEW";

    private Permissions() {}
}
