package vn.motcua.interlink;

import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossiers;
import vn.motcua.route.HandoverDue;
import vn.motcua.route.HandoversDue;

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

    /** The receivers see the dossier from the offer on: nobody accepts unseen. */
    @EventListener
    void on(HandoversDue due) {
        table.offer(due, it -> limit.of(it.at(), it.toAgency()));
        var receivers = due.offers().stream().map(HandoverDue::toAgency).collect(Collectors.toSet());
        dossiers.admit(due.code(), receivers, due.at());
    }
}
