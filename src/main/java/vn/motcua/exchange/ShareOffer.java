package vn.motcua.exchange;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.route.HandoverDue;

/**
 * In the transaction that offers a dossier to an agency elsewhere: from then on its system must be told. What one
 * agency elsewhere offers to another is told by its own system.
 */
@Component
class ShareOffer {

    private final Seats seats;
    private final SharedTable table;

    ShareOffer(Seats seats, SharedTable table) {
        this.seats = seats;
        this.table = table;
    }

    @EventListener
    void on(HandoverDue due) {
        if (seats.of(due.fromAgency()).isPresent()) return;
        seats.of(due.toAgency()).ifPresent(partner -> table.share(due.code(), partner, false));
    }
}
