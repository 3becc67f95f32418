package vn.motcua.dossier;

import java.time.Instant;
import vn.motcua.kernel.Actor;

/** A dossier has ended without an answer (withdrawn); in the same transaction its open legs close. */
public record DossierClosed(DossierCode code, Instant at, Actor by) {}
