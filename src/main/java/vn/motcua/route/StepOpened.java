package vn.motcua.route;

import java.time.Instant;
import vn.motcua.dossier.DossierCode;

/** A step waits for someone of a unit. */
public record StepOpened(
        StepId step, DossierCode code, int leg, String stepKey, String unit, String role, Instant at) {}
