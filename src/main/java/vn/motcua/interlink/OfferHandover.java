package vn.motcua.interlink;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossiers;
import vn.motcua.route.HandoverDue;

/** In the transaction that ends the sender's step: a dossier on the way without an offer would reach nobody. */
@Component
class OfferHandover {

    private final HandoverTable table;
    private final AnswerLimit limit;
    private final Dossiers dossiers;

    OfferHandover(HandoverTable table, AnswerLimit limit, Dossiers dossiers) {
        this.table = table;
        this.limit = limit;
        this.dossiers = dossiers;
    }

    /** The receiver sees the dossier from the offer on: nobody accepts unseen. */
    @EventListener
    void on(HandoverDue due) {
        table.offer(due, limit.of(due.at(), due.toAgency()));
        dossiers.admit(due.code(), due.toAgency(), due.at());
    }
}
