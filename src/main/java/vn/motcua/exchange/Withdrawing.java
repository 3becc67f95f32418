package vn.motcua.exchange;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.PhaseName;
import vn.motcua.dossier.Stops;
import vn.motcua.interlink.Handovers;
import vn.motcua.platform.Words;

/** What a partner asks back: an offer that nobody has answered yet, or the dossier itself for its citizen. */
@Component
class Withdrawing {

    private final Handovers handovers;
    private final Dossiers dossiers;
    private final Stops stops;

    Withdrawing(Handovers handovers, Dossiers dossiers, Stops stops) {
        this.handovers = handovers;
        this.dossiers = dossiers;
        this.stops = stops;
    }

    /** An open offer is declined for its receiver, which tells the sender; accepted already, the answer is that. */
    Effect recalled(Partner partner, DossierCode code, Wire.Recalled it) {
        var offer = handovers.of(code).stream()
                .filter(each ->
                        each.answer() == null && each.leg() == it.place().leg())
                .filter(each -> partner.isHome(each.way().fromAgency()))
                .findFirst();
        if (offer.isEmpty()) return new Effect.Done();
        var by = Relay.of(partner, partner.title(), offer.get().way().toUnit(), Relay.AT_DESK);
        return Effect.of(handovers.decline(offer.get().id(), Words.t("exchange.recalled", it.reason()), by));
    }

    /** Taken back by its citizen, or stopped by an agency of the partner's. */
    Effect closed(Partner partner, DossierCode code, Wire.Closed it) {
        return it.ground() == null || it.by() == null
                ? withdrawn(partner, code)
                : stopped(partner, code, Stops.Ground.valueOf(it.ground()), it.by());
    }

    /** Where the law lets nobody go on: nobody here works on it any more. */
    private Effect stopped(Partner partner, DossierCode code, Stops.Ground ground, Wire.Ender by) {
        if (!partner.isHome(by.agency())) return Effect.never("exchange.act.foreign-agency", by.agency());
        var card = dossiers.get(code);
        if (card.isEndedUnanswered()) return new Effect.Done();
        var asked = new Asked(code, card.version(), Words.t("exchange.stopped", partner.title()));
        return Effect.of(stops.stop(asked, ground, Relay.of(partner, by)));
    }

    /** The receiving desk's act, so that desk must be the partner's. */
    private Effect withdrawn(Partner partner, DossierCode code) {
        var card = dossiers.get(code);
        if (!partner.isHome(card.agency())) return Effect.never("exchange.act.foreign-agency", card.agency());
        if (card.state().phase() == PhaseName.WITHDRAWN) return new Effect.Done();
        var by = Relay.of(partner, partner.title(), card.desk(), Relay.AT_DESK);
        var asked = new Asked(code, card.version(), Words.t("exchange.closed", partner.title()));
        return Effect.of(stops.withdraw(asked, by));
    }
}
