package vn.motcua.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.interlink.Elsewhere;
import vn.motcua.kernel.Actor;

/**
 * Which agencies work in which partner's system. Kept in memory, so that a transition asks no table for it; another
 * node's change is read within the courier's next round, which also shares what was offered in between.
 */
@Component
class Seats implements Elsewhere {

    /** Held by nobody's post: only by who acts here for an agency that works elsewhere. */
    static final String RELAY = "EXCHANGE_RELAY";

    private final PartnerTable table;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile Map<String, PartnerName> known = Map.of();

    Seats(PartnerTable table) {
        this.table = table;
        read();
    }

    Optional<PartnerName> of(String agency) {
        return Optional.ofNullable(known.get(agency));
    }

    @Override
    public boolean speaksFor(String agency, Actor by) {
        return of(agency).isEmpty() || by.mayAt(RELAY, agency);
    }

    /** Reads them anew, now and, should the transaction roll back, as they are then. */
    void refresh() {
        read();
        if (!TransactionSynchronizationManager.isSynchronizationActive()) return;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                read();
            }
        });
    }

    private void read() {
        reading.lock();
        try {
            var seats = new TreeMap<String, PartnerName>();
            for (var partner : table.all()) partner.seats().forEach(it -> seats.put(it, partner.name()));
            known = Map.copyOf(seats);
        } finally {
            reading.unlock();
        }
    }

    List<String> all() {
        return List.copyOf(known.keySet());
    }
}
