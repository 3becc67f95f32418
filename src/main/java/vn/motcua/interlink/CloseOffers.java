package vn.motcua.interlink;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierClosed;

/** In the transaction that ends a dossier without an answer: nobody accepts what its citizen has taken back. */
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
}
