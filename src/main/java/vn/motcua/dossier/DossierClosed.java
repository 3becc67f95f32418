package vn.motcua.dossier;

import java.time.Instant;
import vn.motcua.kernel.Actor;

/** A dossier has ended without an answer, withdrawn at that agency; in the same transaction its open legs close. */
public record DossierClosed(DossierCode code, String agency, Instant at, Actor by) {}
