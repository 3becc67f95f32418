package vn.motcua.exchange;

import java.util.List;
import org.springframework.stereotype.Component;

/** Partners without a key that is good now: they could not answer, so nothing is sent and all goes by hand. */
@Component
class Keyless {

    private final PartnerTable partners;
    private final KeyTable keys;
    private final ExchangeTime time;

    Keyless(PartnerTable partners, KeyTable keys, ExchangeTime time) {
        this.partners = partners;
        this.keys = keys;
        this.time = time;
    }

    boolean is(PartnerName partner) {
        return isNone(keys.of(partner));
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
