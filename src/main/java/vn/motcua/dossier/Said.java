package vn.motcua.dossier;

import java.time.Instant;
import vn.motcua.kernel.Actor;

/** Of which dossier, by whom (username), for which agency and when something is said to have happened. */
record Said(DossierCode code, String actor, String agency, Instant at) {

    static Said by(DossierCode code, Actor by, String agency, Instant at) {
        return new Said(code, by.username(), agency, at);
    }
}
