package vn.motcua.exchange;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Words;
import vn.motcua.route.Undelivered;

/** Partners without a key that is good now: they could not answer, so nothing is sent and all goes by hand. */
@Component
class Keyless implements Undelivered {

    private final PartnerTable partners;
    private final KeyTable keys;
    private final Seats seats;
    private final ExchangeTime time;

    Keyless(PartnerTable partners, KeyTable keys, Seats seats, ExchangeTime time) {
        this.partners = partners;
        this.keys = keys;
        this.seats = seats;
        this.time = time;
    }

    boolean is(PartnerName partner) {
        return isNone(keys.of(partner));
    }

    @Override
    public Optional<String> why(String agency) {
        return seats.of(agency).flatMap(partners::find).flatMap(this::why);
    }

    private Optional<String> why(Partner it) {
        if (areWe()) return Optional.of(Words.t("exchange.keyless.why-we"));
        return is(it.name()) ? Optional.of(Words.t("exchange.keyless.why", it.title())) : Optional.empty();
    }

    /** Those in whose system some agency works, by title. */
    List<String> titles() {
        return partners.all().stream()
                .filter(it -> !it.seats().isEmpty() && is(it.name()))
                .map(Partner::title)
                .toList();
    }

    /** Without one of our own we send nothing to anybody. */
    boolean areWe() {
        return isNone(keys.own());
    }

    private boolean isNone(List<PublicKey> all) {
        return all.stream().noneMatch(it -> it.isValid(time.now()));
    }
}
