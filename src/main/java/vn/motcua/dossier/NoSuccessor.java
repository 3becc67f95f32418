package vn.motcua.dossier;

/** The work of a unit goes on nowhere for that dossier. */
public final class NoSuccessor extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final DossierCode code;
    private final String unit;

    public NoSuccessor(DossierCode code, String unit) {
        super(code + ": nobody goes on with the work of " + unit);
        this.code = code;
        this.unit = unit;
    }

    public DossierCode code() {
        return code;
    }

    public String unit() {
        return unit;
    }
}
