package vn.motcua.route;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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

    /** One leg in words: whose, until when by its own limit, and what it has answered. */
    record Head(
            String name,
            String agency,
            boolean lead,
            @Nullable Instant dueAt,
            String state,
            String tag) {}

    Head of(LegTime leg) {
        var opened = LocalDate.ofInstant(leg.span().openedAt(), LegalClock.ZONE);
        return new Head(
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
