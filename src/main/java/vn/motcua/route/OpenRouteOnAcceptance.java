package vn.motcua.route;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierAccepted;
import vn.motcua.dossier.Dossiers;
import vn.motcua.platform.LegalClock;

/** In the accepting transaction: an accepted dossier that is in nobody's work list must not exist. */
@Component
class OpenRouteOnAcceptance {

    private final Itinerary itinerary;
    private final Passage passage;
    private final Dossiers dossiers;

    OpenRouteOnAcceptance(Itinerary itinerary, Passage passage, Dossiers dossiers) {
        this.itinerary = itinerary;
        this.passage = passage;
        this.dossiers = dossiers;
    }

    @EventListener
    void on(DossierAccepted event) {
        var card = dossiers.get(event.code());
        var version = itinerary.version(event.procedureVersion());
        var first = version.route().first();
        var day = java.time.LocalDate.ofInstant(event.at(), LegalClock.ZONE);
        var unit = itinerary
                .unit(first, card, day)
                .orElseThrow(() -> new IllegalStateException("no unit for the first step of " + event.code()));
        var legDue = itinerary.legDue(version, first.leg(), card.agency(), event.at());
        var frame = new OpenStep.Frame(card.parties().caseKey(), legDue, false);
        var work = new OpenStep.Work(event.code(), 1, 1, event.procedureVersion(), null, 0, frame);
        var calendar = itinerary.calendar(unit.agency().value());
        var start = itinerary.transferStart(event.at(), calendar, version.family());
        var step = itinerary.at(first, unit, work, card, start).openedAt(event.at());
        passage.open(step, first.leg(), event.by());
    }
}
