package vn.motcua.dossier;

import java.time.Instant;
import vn.motcua.kernel.Actor;

/** A dossier has ended without an answer, withdrawn at that agency; told in the same transaction. */
public record DossierClosed(DossierCode code, String agency, Instant at, Actor by) {}
