package vn.motcua.exchange;

import org.springframework.stereotype.Component;
import vn.motcua.kernel.Actor;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.platform.LegalClock;

/**
 * Whose administrator speaks for this whole system: an agency above which nobody works here, and no vertical body,
 * which is above nobody else.
 */
@Component
class HighestAgency {

    private final WorkersQuery workers;
    private final Agencies agencies;
    private final LegalClock clock;

    HighestAgency(WorkersQuery workers, Agencies agencies, LegalClock clock) {
        this.workers = workers;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Whether this actor has that right at it. */
    boolean lets(Actor me, String permission) {
        return me.agenciesWhere(permission).stream().anyMatch(this::is);
    }

    private boolean is(String agency) {
        var code = new AgencyCode(agency);
        var above = agencies.above(code, clock.today());
        return agencies.find(code, clock.today())
                        .filter(it -> it.level() != AgencyLevel.VERTICAL)
                        .isPresent()
                && !workers.work(above.stream().map(AgencyCode::value).toList());
    }
}
