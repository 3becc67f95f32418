package vn.motcua.route;

import java.time.Instant;
import vn.motcua.dossier.DossierCode;

/** The clock of a dossier that is on the way to another agency runs again. */
public record HandoverRuns(DossierCode code, Instant at) {}
