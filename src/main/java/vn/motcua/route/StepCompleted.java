package vn.motcua.route;

import java.time.Instant;
import vn.motcua.dossier.DossierCode;

/** A step ended with an outcome. */
public record StepCompleted(StepId step, DossierCode code, int leg, String stepKey, String outcome, Instant at) {}
