package vn.motcua.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.jwk.ECKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.exchange.SentTable.Sent;

/** Writes what a partner is to be told and brings it, one dossier's messages in their order, until it stops taking. */
@Component
class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final int AT_ONCE = 50;
    private static final int MESSAGES_MAX = 1_000; // the next round takes the rest

    private final PartnerTable partners;
    private final SharedTable shares;
    private final SentTable sent;
    private final LetterWriter writer;
    private final Delivery delivery;
    private final OwnKeys keys;
    private final Keyless keyless;
    private final ExchangeTime time;

    Courier(
            PartnerTable partners,
            SharedTable shares,
            SentTable sent,
            LetterWriter writer,
            Delivery delivery,
            OwnKeys keys,
            Keyless keyless,
            ExchangeTime time) {
        this.partners = partners;
        this.shares = shares;
        this.sent = sent;
        this.writer = writer;
        this.delivery = delivery;
        this.keys = keys;
        this.keyless = keyless;
        this.time = time;
    }

    /**
     * What is to be told is written though the partner is away or paused, so that its age is known. Nothing is brought
     * to one without keys: it would work on what we could never take back from it.
     */
    void serve(Partner partner) {
        if (keys.self().isEmpty()) return;
        for (var code : shares.news(partner.name())) write(partner, code);
        if (!partner.active() || partner.reach().nextTryAt().isAfter(time.now())) return;
        if (keyless.is(partner.name())) return;
        var key = keys.signing(time.now());
        if (key.isPresent()) bringAll(partner, key.get());
        else if (!sent.waiting(partner.name(), 1).isEmpty())
            partners.missed(partner, time.now(), "no key of ours is valid now");
    }

    private void write(Partner partner, String code) {
        try {
            writer.write(partner, code);
        } catch (RuntimeException broken) {
            LOG.error("Nothing could be told to {} about dossier {}", partner.name(), code, broken);
        }
    }

    private void bringAll(Partner partner, ECKey key) {
        for (int brought = 0; brought < MESSAGES_MAX; ) {
            var heads = sent.heads(partner.name(), time.now(), AT_ONCE);
            if (heads.isEmpty()) return;
            for (var message : heads) if (!bring(partner, message, key)) return;
            brought += heads.size();
        }
    }

    /** False when nobody is there. */
    private boolean bring(Partner partner, Sent message, ECKey key) {
        var body = message.body().getBytes(UTF_8);
        var signature = Signature.of(body, key, time.now());
        return switch (delivery.bring(partner.endpoint(), body, signature)) {
            case Delivery.Outcome.Taken _ -> {
                sent.taken(message.id(), time.now());
                partners.reached(partner.name(), time.now());
                yield true;
            }
            case Delivery.Outcome.NotTaken(var error) -> {
                var pause = Partner.pauseAfter(message.attempts() + 1);
                sent.notTaken(message, time.now().plus(pause), error);
                yield true;
            }
            case Delivery.Outcome.Unreachable(var error) -> {
                sent.notTaken(message, time.now(), error);
                partners.missed(partner, time.now(), error);
                yield false;
            }
        };
    }
}
