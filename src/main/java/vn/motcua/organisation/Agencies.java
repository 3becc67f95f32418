package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.motcua.calendar.WorkingCalendar;

/** The agencies and units as of a date. Reference data: small, kept in memory, re-read when it is changed. */
@Service
public class Agencies {

    /** The agency of that code on that day, or its last version before it when it has ended. Unknown code: throws. */
    public Agency get(AgencyCode code, LocalDate on) {
        throw new UnsupportedOperationException();
    }

    public Optional<Agency> find(AgencyCode code, LocalDate on) {
        throw new UnsupportedOperationException();
    }

    public List<Agency> all(LocalDate on) {
        throw new UnsupportedOperationException();
    }

    public List<Unit> units(AgencyCode agency, LocalDate on) {
        throw new UnsupportedOperationException();
    }

    public Optional<Unit> unit(String code) {
        throw new UnsupportedOperationException();
    }

    /** The unit that a step's place names, for a dossier received at {@code receiving}; empty when there is none. */
    public Optional<Unit> resolve(AgencySelector agency, UnitKind kind, AgencyCode receiving, LocalDate on) {
        throw new UnsupportedOperationException();
    }

    public WorkingCalendar calendarOf(AgencyCode agency) {
        throw new UnsupportedOperationException();
    }
}
