package vn.motcua.dossier;

/** What is with an agency on another system cannot follow a reform before that system has answered. */
public final class HeldElsewhere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String partner;

    /** {@code partner}: the other system, as people call it. */
    public HeldElsewhere(DossierCode code, String partner) {
        super(code + " is with " + partner);
        this.partner = partner;
    }

    public String partner() {
        return partner;
    }
}
