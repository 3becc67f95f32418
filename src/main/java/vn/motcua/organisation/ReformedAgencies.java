package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Agencies and units as they are on the day of a reform, whether or not it has been announced. Pure. */
public final class ReformedAgencies {

    private final AgencyHistory history;
    private final LocalDate day;

    ReformedAgencies(AgencyHistory history, LocalDate day) {
        this.history = history;
        this.day = day;
    }

    public LocalDate day() {
        return day;
    }

    /** Where the work of that unit is done for a dossier kept by that agency; empty where nowhere. */
    public Optional<Unit> heir(String unit, AgencyCode keeper) {
        return history.heir(unit, keeper, day);
    }

    public Optional<Unit> resolve(AgencySelector agency, UnitKind kind, Desks desks) {
        return history.resolve(agency, kind, desks, day);
    }

    public String role(String unit, String role) {
        return history.role(unit, role, day);
    }

    public List<Unit> units(AgencyCode agency) {
        return history.units(agency, day);
    }

    public Optional<Agency> find(AgencyCode code) {
        return history.find(code, day);
    }

    public List<Agency> all() {
        return history.all(day);
    }

    /** As it is that day, or was last. */
    public String name(String agency) {
        return history.asOf(new AgencyCode(agency), day).name();
    }

    /** In which agency all of it goes on. */
    public AgencyCode heir(AgencyCode agency) {
        return history.heir(agency, day);
    }
}
