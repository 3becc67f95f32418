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
                state(leg));
    }

    static String state(LegTime leg) {
        var answer = leg.answer();
        if (answer == null) return Words.t(leg.isOpen() ? "route.leg.open" : "route.leg.closed");
        var number = answer.number();
        var words = Words.t("route.leg.answer." + answer.outcome(), answer.result());
        return number == null ? words : words + Words.t("route.leg.number", number);
    }
}
