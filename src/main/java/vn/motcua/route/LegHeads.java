package vn.motcua.route;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Words;

/** Legs in words. */
@Component
class LegHeads {

    private final Agencies agencies;
    private final Deliveries deliveries;

    LegHeads(Agencies agencies, Deliveries deliveries) {
        this.deliveries = deliveries;
        this.agencies = agencies;
    }

    RoutePanel.Head of(LegTime leg) {
        var opened = LocalDate.ofInstant(leg.span().openedAt(), LegalClock.ZONE);
        return new RoutePanel.Head(
                leg.name(),
                agencies.get(new AgencyCode(leg.agency()), opened).name(),
                leg.beside() && leg.lead(),
                leg.span().dueAt(),
                state(leg),
                leg.tag());
    }

    private String state(LegTime leg) {
        return leg.isOffered() && deliveries.whyNot(leg.agency() + "/").isPresent()
                ? Words.t("route.leg.kept")
                : leg.state();
    }
}
