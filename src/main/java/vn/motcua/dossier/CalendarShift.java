package vn.motcua.dossier;

import java.time.Instant;
import vn.motcua.calendar.AmendedCalendars;
import vn.motcua.calendar.CalendarChange;

/** Days that change, the calendars before and after them, and when that was announced or would be. */
public record CalendarShift(CalendarChange change, AmendedCalendars calendars, Instant announcedAt) {}
