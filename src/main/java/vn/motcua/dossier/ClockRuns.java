package vn.motcua.dossier;

import java.time.Instant;

/**
 * The clock of a dossier that {@code agency} received runs, from now on to that due moment; {@code anew}: from the
 * beginning, with the whole limit; {@code stood}: it stood still until now, and not only has another due moment.
 */
public record ClockRuns(DossierCode code, String agency, Instant at, Instant dueAt, boolean anew, boolean stood) {}
