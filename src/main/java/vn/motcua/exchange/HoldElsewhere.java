package vn.motcua.exchange;

import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.interlink.HandoverAnswered;

/**
 * In the transaction that answers an offer: a step that opens at an agency elsewhere is held by its system from then
 * on, whoever answered, so that it stands in no list of ours.
 */
@Component
class HoldElsewhere {

    private final Seats seats;
    private final PartnerTable partners;
    private final Applying applying;

    HoldElsewhere(Seats seats, PartnerTable partners, Applying applying) {
        this.seats = seats;
        this.partners = partners;
        this.applying = applying;
    }

    @EventListener
    void on(HandoverAnswered event) {
        Stream.of(event.fromAgency(), event.toAgency())
                .flatMap(it -> seats.of(it).stream())
                .distinct()
                .flatMap(it -> partners.find(it).stream())
                .forEach(it -> applying.hold(it, event.code()));
    }
}
