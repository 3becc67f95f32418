package vn.motcua.exchange;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The rounds of the courier: each partner by one node at a time, and what waited is tried again. */
@Component
class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final int STREAMS_MAX = 200; // the next round takes the rest

    private final PartnerTable partners;
    private final Seats seats;
    private final SharedTable shares;
    private final ReceivedTable received;
    private final Mailroom mailroom;
    private final Courier courier;
    private final TransactionTemplate holding;
    private final ExchangeTime time;

    Rounds(
            PartnerTable partners,
            Seats seats,
            SharedTable shares,
            ReceivedTable received,
            Mailroom mailroom,
            Courier courier,
            PlatformTransactionManager transactions,
            ExchangeTime time) {
        this.partners = partners;
        this.seats = seats;
        this.shares = shares;
        this.received = received;
        this.mailroom = mailroom;
        this.courier = courier;
        this.holding = new TransactionTemplate(transactions);
        this.time = time;
    }

    @Scheduled(
            fixedDelayString = "${motcua.exchange-milliseconds:1000}",
            initialDelayString = "${motcua.exchange-milliseconds:1000}",
            timeUnit = TimeUnit.MILLISECONDS)
    void round() {
        seats.refresh();
        if (seats.all().isEmpty()) return;
        shares.shareOffers();
        for (var stream : received.toTry(time.now(), STREAMS_MAX))
            mailroom.work(new PartnerName(stream.partner()), stream.code());
        for (var partner : partners.all()) serve(partner.name());
    }

    /** The lock is held by a transaction of its own, in which nobody changes what the partner is. */
    private void serve(PartnerName name) {
        try {
            holding.executeWithoutResult(_ -> {
                if (!partners.lock(name)) return;
                var partner = partners.find(name).orElseThrow();
                elsewhere(() -> courier.serve(partner));
            });
        } catch (RuntimeException broken) {
            LOG.error("The round to {} was broken off", name, broken);
        }
    }

    private void elsewhere(Runnable work) {
        var outside = new TransactionTemplate(Objects.requireNonNull(holding.getTransactionManager()));
        outside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
        outside.executeWithoutResult(_ -> work.run());
    }
}
