package vn.motcua.dossier;

import java.time.Instant;
import vn.motcua.kernel.Actor;

/** A dossier has ended without an answer, at that agency and for good; told in the same transaction. */
public record DossierClosed(DossierCode code, String agency, Instant at, Actor by, How how) {

    /** Taken back by its citizen, or stopped where the law lets nobody go on. */
    public enum How {
        WITHDRAWN,
        STOPPED
    }
}
