package vn.motcua.portal;

import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Status;

/**
 * A dossier as anyone with its code may see it. {@code status}: the national gateway's number; {@code goOnBasis}: by
 * what law it may go on though it is stopped.
 */
record LookupGlance(
        String code, int status, int percent, @Nullable String goOnBasis) {

    /** Neither withdrawn nor stopped for good: there is a way to go, or it has been gone. */
    boolean goesOn() {
        if (status == Status.STOPPED.number()) return goOnBasis != null;
        return status != Status.WITHDRAWN_BY_CITIZEN.number();
    }
}
