package vn.motcua.platform;

import vn.motcua.kernel.Refusal;

/** Somebody else was faster: the version named is no longer the current one. Answered 409 with what happened. */
public final class Stale extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Refusal reason;

    public Stale(Refusal reason) {
        super(reason.key(), null, false, false);
        this.reason = reason;
    }

    public Refusal reason() {
        return reason;
    }
}
