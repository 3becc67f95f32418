package vn.motcua.platform;

/** The program cannot start as asked; the message is the one line its operator reads. */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    public StartRefused(String message) {
        super(message, null, false, false);
    }
}
