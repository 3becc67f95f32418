package vn.motcua.interlink;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierClosed;
import vn.motcua.route.OffersLapsed;

/**
 * In the transaction that ends a dossier or a leg without an answer: nobody accepts what its citizen has taken back, or
 * what is waited for no longer.
 */
@Component
class CloseOffers {

    private final HandoverTable table;

    CloseOffers(HandoverTable table) {
        this.table = table;
    }

    @EventListener
    void on(DossierClosed event) {
        table.withdraw(event.code(), event.by(), event.at());
    }

    @EventListener
    void on(OffersLapsed event) {
        table.lapse(event);
    }
}
