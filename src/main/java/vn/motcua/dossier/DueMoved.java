package vn.motcua.dossier;

import java.time.Instant;
import vn.motcua.calendar.AmendedCalendars;

/** The calendar has changed under a dossier whose clock runs: it is due then; its steps are due by the old days. */
public record DueMoved(DossierCode code, String agency, Instant dueAt, AmendedCalendars calendars) {}
