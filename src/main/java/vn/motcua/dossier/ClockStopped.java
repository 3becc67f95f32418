package vn.motcua.dossier;

import java.time.Instant;

/** The clock of a dossier stands still from then on; in the same transaction so do the minutes of its steps. */
public record ClockStopped(DossierCode code, Instant at, String desk) {}
