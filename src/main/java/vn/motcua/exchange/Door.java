package vn.motcua.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import vn.motcua.dossier.DossierCode;

/**
 * The door for messages. Taken means kept: what it says is done in its turn. Taken is only what a partner we know has
 * signed for us, lately, with a key that is good today; the same message again is answered again and done once.
 */
@Service
class Door {

    private final PartnerTable partners;
    private final KeyTable keys;
    private final ReceivedTable table;
    private final WireJson json;
    private final Mailroom mailroom;
    private final ExchangeTime time;

    Door(
            PartnerTable partners,
            KeyTable keys,
            ReceivedTable table,
            WireJson json,
            Mailroom mailroom,
            ExchangeTime time) {
        this.partners = partners;
        this.keys = keys;
        this.table = table;
        this.json = json;
        this.mailroom = mailroom;
        this.time = time;
    }

    Receipt take(byte[] body, @Nullable String signature) {
        if (signature == null) return turnedAway("", "", HttpStatus.UNAUTHORIZED, "exchange.signature.bad");
        var message = Envelope.read(body).orElse(null);
        if (message == null) return turnedAway("", "", HttpStatus.BAD_REQUEST, "exchange.message.bad");
        var refused = strange(message, body, signature);
        if (refused != null) return refused;
        refused = unreadable(message);
        if (refused != null) return refused;
        return keep(message, body);
    }

    private @Nullable Receipt strange(Message message, byte[] body, @Nullable String header) {
        var partner = partners.find(message.source()).orElse(null);
        if (partner == null) return away(message, "", HttpStatus.UNAUTHORIZED, "exchange.sender.unknown");
        var source = partner.name().value();
        var signature = Signature.read(header, body).orElse(null);
        if (signature == null) return away(message, source, HttpStatus.UNAUTHORIZED, "exchange.signature.bad");
        var now = time.now();
        var key = keys.valid(partner.name(), signature.kid(), now);
        if (key.isEmpty()) return away(message, source, HttpStatus.UNAUTHORIZED, "exchange.signature.key");
        if (!signature.isBy(key.get())) return away(message, source, HttpStatus.UNAUTHORIZED, "exchange.signature.bad");
        if (!signature.isFresh(now)) return away(message, source, HttpStatus.UNAUTHORIZED, "exchange.signature.stale");
        if (keys.self().filter(message.address().recipient()::equals).isEmpty())
            return away(message, source, HttpStatus.FORBIDDEN, "exchange.recipient.other");
        return partner.active()
                ? null
                : Receipt.turnedAway(HttpStatus.SERVICE_UNAVAILABLE, message.id(), "exchange.partner.paused");
    }

    private @Nullable Receipt unreadable(Message message) {
        var source = message.source().value();
        var type = MessageType.of(message.type());
        if (type.isEmpty()) return away(message, source, HttpStatus.BAD_REQUEST, "exchange.type.unknown");
        if (DossierCode.parse(message.subject()).isEmpty() || !json.fits(type.get(), message.data()))
            return away(message, source, HttpStatus.BAD_REQUEST, "exchange.data.bad");
        return null;
    }

    private Receipt keep(Message message, byte[] body) {
        var source = message.source();
        var isNew = table.keep(message, body, time.now());
        var kept = table.find(source, message.id()).orElse(null);
        if (kept == null) return away(message, source.value(), HttpStatus.CONFLICT, "exchange.sequence.taken");
        if (!kept.body().equals(new String(body, UTF_8)))
            return away(message, source.value(), HttpStatus.CONFLICT, "exchange.id.taken");
        mailroom.work(source, message.subject());
        var now = table.find(source, message.id()).orElseThrow().standing();
        return new Receipt(isNew ? HttpStatus.ACCEPTED : HttpStatus.OK, message.id(), now.state(), now.reason());
    }

    private Receipt away(Message message, String source, HttpStatus status, String key) {
        return turnedAway(source, message.id(), status, key);
    }

    private Receipt turnedAway(String source, String id, HttpStatus status, String key) {
        table.turnedAway(source, key, id, time.now());
        return Receipt.turnedAway(status, id, key);
    }
}
