package vn.motcua.platform;

/** There is no such thing for this caller: unknown, or somebody else's (the two are not told apart). */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotFound() {
        super("not found", null, false, false);
    }
}
