package vn.motcua.supplement;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierClosed;
import vn.motcua.supplement.SupplementRequest.Closed;
import vn.motcua.supplement.SupplementRequest.State;

/** In the transaction that ends a dossier: nothing is proposed or awaited for it any more. */
@Component
class CancelWithTheDossier {

    private final RequestTable table;

    CancelWithTheDossier(RequestTable table) {
        this.table = table;
    }

    @EventListener
    void on(DossierClosed event) {
        var closed = new Closed(event.by().username(), event.at(), null);
        table.close(event.code(), null, State.CANCELLED, closed);
    }
}
