package vn.motcua.portal;

import vn.motcua.dossier.Status;

/** A dossier as anyone with its code may see it. {@code status}: the national gateway's number. */
record LookupGlance(String code, int status, int percent) {

    /** Neither withdrawn nor stopped: there is a way to go, or it has been gone. */
    boolean goesOn() {
        return status != Status.WITHDRAWN_BY_CITIZEN.number() && status != Status.STOPPED.number();
    }
}
