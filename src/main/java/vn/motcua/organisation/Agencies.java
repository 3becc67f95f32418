package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.motcua.calendar.Amended;
import vn.motcua.calendar.AmendedCalendars;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.WorkingCalendar;

/**
 * The agencies and units as of a date. Reference data: small, kept in memory, complete as soon as this bean exists,
 * so that a room that loads data of its own may rely on it.
 */
@Service
public class Agencies {

    private final OrganisationLoader loader;
    private final Calendars calendars;
    private volatile Known known;

    private record Known(long edition, AgencyHistory history) {}

    Agencies(OrganisationLoader loader, Calendars calendars) {
        this.loader = loader;
        this.calendars = calendars;
        var history = loader.load();
        this.known = new Known(loader.edition(), history);
    }

    /** Reads the tables again; whoever changes them raises their edition, and every node follows. */
    public void refresh() {
        // The edition first: what is written between the two reads is read again at the next look.
        var edition = loader.edition();
        known = new Known(edition, loader.read());
    }

    /** Reads the tables again if they have changed since. */
    void follow() {
        if (loader.edition() != known.edition()) refresh();
    }

    long edition() {
        return known.edition();
    }

    AgencyHistory known() {
        return known.history();
    }

    private AgencyHistory history() {
        return known.history();
    }

    /** The agency of that code on that day, or its last version before it when it has ended. Unknown code: throws. */
    public Agency get(AgencyCode code, LocalDate on) {
        return history().get(code, on);
    }

    /** The same; one that is still to come as it will be first. */
    public Agency asOf(AgencyCode code, LocalDate on) {
        return history().asOf(code, on);
    }

    public Optional<Agency> find(AgencyCode code, LocalDate on) {
        return history().find(code, on);
    }

    /**
     * Who governs it that day, the nearest first. The police of a commune stand in its area and not under it, so that
     * of those above only the province looks after them.
     */
    public List<AgencyCode> above(AgencyCode code, LocalDate on) {
        return Oversight.above(history(), code, on);
    }

    /** The agencies of that day, by code. */
    public List<Agency> all(LocalDate on) {
        return history().all(on);
    }

    public List<Unit> units(AgencyCode agency, LocalDate on) {
        return history().units(agency, on);
    }

    Stream<FoundAgency> find(String typed) {
        return history().find(typed);
    }

    /** All units it has or had, by code and date. */
    List<UnitVersion> unitsEver(AgencyCode agency) {
        return history().unitsEver(agency);
    }

    /** The province that this agency is of that day, or itself; none for one that has nobody above it. */
    public Optional<Agency> province(AgencyCode of, LocalDate on) {
        return new Area(history(), on).province(of);
    }

    /** The communes and wards of a province that day, each by its agency, by name. */
    public List<Agency> places(AgencyCode province, LocalDate on) {
        return new Area(history(), on).places(province);
    }

    /** The unit of that code with its last name, whether or not it still exists. */
    public Optional<Unit> unit(String code) {
        return history().unit(code);
    }

    /** As it is that day; while it does not exist, as it was last. */
    public Optional<Unit> unit(String code, LocalDate on) {
        return history().unit(code, on);
    }

    /** The unit that a step's place names for a dossier of those desks; empty when there is none. */
    public Optional<Unit> resolve(AgencySelector agency, UnitKind kind, Desks desks, LocalDate on) {
        return history().resolve(agency, kind, desks, on);
    }

    /** Where the work of that unit is done that day for a dossier kept by that agency: there, or where it went. */
    public Optional<Unit> heir(String unit, AgencyCode keeper, LocalDate on) {
        return history().heir(unit, keeper, on);
    }

    /** The role that does in that unit what a role of a unit before it did. */
    public String role(String unit, String role, LocalDate on) {
        return history().role(unit, role, on);
    }

    /** The agency that others called so that day: a code of the statistics office is given anew after a merger. */
    public Optional<Agency> identified(IdentifierScheme scheme, String value, LocalDate on) {
        return history().identified(scheme, value, on);
    }

    /** In whom an agency goes on; several for an abolished district, none while it exists. */
    public List<Succession> successors(AgencyCode predecessor) {
        return history().successors(predecessor);
    }

    public List<Succession> predecessors(AgencyCode successor) {
        return history().predecessors(successor);
    }

    /**
     * In which agency of that day all of this one goes on: itself, or the one it was merged into. For figures over
     * years by the agencies of today; what went on in several stays under its own code.
     */
    public AgencyCode heir(AgencyCode agency, LocalDate on) {
        return history().heir(agency, on);
    }

    public boolean knows(AgencyCode code) {
        return history().knows(code);
    }

    /** The code, if an agency has or had it; for what people type. */
    Optional<AgencyCode> known(String code) {
        return AgencyCode.isOne(code)
                ? Optional.of(new AgencyCode(code)).filter(it -> history().knows(it))
                : Optional.empty();
    }

    /** As it is, was last or will be first, whatever the day. Unknown code: throws. */
    Agency latest(AgencyCode agency) {
        return history().latest(agency);
    }

    /** The calendar the agency keeps, or kept last. Unknown code: throws. */
    public WorkingCalendar calendarOf(AgencyCode agency) {
        return calendars.of(calendarKey(agency), agency.value());
    }

    /** Its calendar before and after a change of days. */
    public Amended calendarOf(AgencyCode agency, AmendedCalendars changed) {
        return changed.of(calendarKey(agency), agency.value());
    }

    /** The key of the calendar the agency keeps, or kept last. Unknown code: throws. */
    public String calendarKey(AgencyCode agency) {
        return history().latest(agency).calendar();
    }
}
