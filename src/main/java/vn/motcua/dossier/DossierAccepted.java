package vn.motcua.dossier;

import java.time.Instant;
import vn.motcua.kernel.Actor;

/** A dossier was accepted; in the same transaction its route opens. */
public record DossierAccepted(
        DossierCode code, long procedureVersion, String agency, Instant at, Instant dueAt, Actor by) {}
