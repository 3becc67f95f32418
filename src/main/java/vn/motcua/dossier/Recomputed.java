package vn.motcua.dossier;

import java.time.Instant;

/**
 * A dossier that a change of the calendar affects. {@code promised}: until then, before; {@code reckoned}: by the new
 * calendar alone; {@code dueAt}: the one that counts from now on, or will when a clock that stands still runs again.
 */
public record Recomputed(DossierCode code, Instant promised, Instant reckoned, Instant dueAt, CalendarEffect effect) {}
