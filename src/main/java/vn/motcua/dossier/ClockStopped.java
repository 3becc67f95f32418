package vn.motcua.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a dossier stands still from then on; in the same transaction so do the minutes of its steps. {@code
 * desk}: where it waits for its citizen; null: it stays with those who handle it.
 */
public record ClockStopped(
        DossierCode code, Instant at, @Nullable String desk) {}
