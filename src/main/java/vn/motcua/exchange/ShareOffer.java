package vn.motcua.exchange;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.route.HandoversDue;

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
    void on(HandoversDue due) {
        due.offers().stream()
                .filter(it -> seats.of(it.fromAgency()).isEmpty())
                .flatMap(it -> seats.of(it.toAgency()).stream())
                .distinct()
                .forEach(partner -> table.share(due.code(), partner, false));
    }
}
