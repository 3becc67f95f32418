package vn.motcua.amendment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Calendars;
import vn.motcua.kernel.Actor;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.platform.LegalClock;

/**
 * Whose days an administrator may change: those of an own agency and of the agencies it governs itself; those of all
 * state bodies from a district upwards, for a commune keeps the calendar that it is given.
 */
@Component
class Scope {

    static final String AMEND = "CALENDAR_AMEND";
    static final String SEE_DOSSIERS = "DOSSIER_VIEW";

    private final Agencies agencies;
    private final LegalClock clock;

    Scope(Agencies agencies, LegalClock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    boolean isForAll(Actor me) {
        return mine(me).stream().anyMatch(Scope::isHigh);
    }

    /** By code. */
    List<Agency> agencies(Actor me) {
        var own = me.agenciesWhere(AMEND);
        return agencies.all(clock.today()).stream()
                .filter(it -> own.contains(it.code().value())
                        || rightAbove(it.code()).filter(own::contains).isPresent())
                .toList();
    }

    /** {@code agency}: none is all state bodies. */
    boolean covers(@Nullable String agency, Actor me) {
        if (agency == null) return isForAll(me);
        return agencies(me).stream().anyMatch(it -> it.code().value().equals(agency));
    }

    /** For which agency this administrator changes those days: the very one, or the one above; for all: the highest. */
    String actsFor(Actor me, @Nullable String agency) {
        if (agency == null)
            return mine(me).stream()
                    .filter(Scope::isHigh)
                    .min(Comparator.comparing(Agency::level))
                    .orElseThrow()
                    .code()
                    .value();
        if (me.mayAt(AMEND, agency)) return agency;
        return rightAbove(new AgencyCode(agency)).orElseThrow();
    }

    private Optional<String> rightAbove(AgencyCode agency) {
        return agencies.above(agency, clock.today()).stream().findFirst().map(AgencyCode::value);
    }

    /** The key of the calendar that changes. */
    String calendar(@Nullable String agency) {
        return agency == null ? Calendars.NATIONAL : agencies.calendarKey(new AgencyCode(agency));
    }

    String name(String agency) {
        return agencies.find(new AgencyCode(agency), clock.today())
                .map(Agency::name)
                .orElse(agency);
    }

    private static boolean isHigh(Agency it) {
        return it.level() == AgencyLevel.DISTRICT || it.level() == AgencyLevel.PROVINCE;
    }

    private List<Agency> mine(Actor me) {
        return me.agenciesWhere(AMEND).stream()
                .map(it -> agencies.find(new AgencyCode(it), clock.today()))
                .flatMap(Optional::stream)
                .toList();
    }
}
