package vn.motcua.route;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.platform.LegalClock;

/** Legs in words. */
@Component
class LegHeads {

    private final Agencies agencies;

    LegHeads(Agencies agencies) {
        this.agencies = agencies;
    }

    RoutePanel.Head of(LegTime leg) {
        var opened = LocalDate.ofInstant(leg.span().openedAt(), LegalClock.ZONE);
        return new RoutePanel.Head(
                leg.name(),
                agencies.get(new AgencyCode(leg.agency()), opened).name(),
                leg.beside() && leg.lead(),
                leg.span().dueAt(),
                leg.state(),
                leg.tag());
    }
}
