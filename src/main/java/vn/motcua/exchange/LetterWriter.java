package vn.motcua.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.exchange.SharedTable.Told;
import vn.motcua.route.Standing;
import vn.motcua.route.Trails;

/**
 * Writes to a partner what it does not know of a dossier yet: acts of agencies that are not its own, offers to its own,
 * the end. A message's bytes are made once, in the transaction that remembers that it was told.
 */
@Component
class LetterWriter {

    private final SharedTable shares;
    private final SentTable sent;
    private final KeyTable keys;
    private final Acts acts;
    private final Offering offering;
    private final Trails trails;
    private final Dossiers dossiers;
    private final WireJson json;
    private final ExchangeTime time;

    LetterWriter(
            SharedTable shares,
            SentTable sent,
            KeyTable keys,
            Acts acts,
            Offering offering,
            Trails trails,
            Dossiers dossiers,
            WireJson json,
            ExchangeTime time) {
        this.shares = shares;
        this.sent = sent;
        this.keys = keys;
        this.acts = acts;
        this.offering = offering;
        this.trails = trails;
        this.dossiers = dossiers;
        this.json = json;
        this.time = time;
    }

    private record Letter(MessageType type, Object data, List<Told> tells) {}

    /** All that there is to tell about that dossier now. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void write(Partner partner, String value) {
        var shared = shares.lock(value, partner.name()).orElseThrow();
        var until = shares.lastFact(value);
        var code = new DossierCode(value);
        var card = dossiers.get(code);
        var told = shares.told(shared);
        var trail = acts.of(code);
        var letters = new ArrayList<Letter>();
        if (shared.introduced()) letters.addAll(acted(partner, card, trail, told));
        for (var offer : offers(partner, code))
            if (!told.contains(Told.offer(offer.leg(), offer.seq()))) letters.add(offered(code, offer, trail));
        var introduced = shared.introduced() || !letters.isEmpty();
        if (introduced && !told.contains(Told.CLOSED))
            acts.end(card)
                    .filter(it -> it.by() == null || !partner.isHome(it.by().agency()))
                    .ifPresent(it -> letters.add(new Letter(MessageType.CLOSED, it, List.of(Told.CLOSED))));
        for (var letter : letters) post(partner, value, letter);
        var open = card.times().finishedAt() == null && !card.isEndedUnanswered();
        shares.toldUntil(shared, until, introduced, open);
    }

    /** Asks for an offer back, after all that was told before; false: there is nobody to ask, nothing was told yet. */
    @Transactional
    boolean recall(Partner partner, DossierCode code, Standing open, String reason) {
        if (!sent.mayBeKnown(partner.name(), code.value())) return false;
        var _ = shares.lock(code.value(), partner.name()).orElseThrow();
        var place = new Wire.Place(open.leg(), open.seq(), open.step());
        post(partner, code.value(), new Letter(MessageType.RECALLED, new Wire.Recalled(place, reason), List.of()));
        return true;
    }

    /** Those to its agencies that wait for an answer: legs beside each other may be offered at the same time. */
    private List<Standing> offers(Partner partner, DossierCode code) {
        return trails.standing(code).stream()
                .filter(it -> isOffered(partner, it))
                .toList();
    }

    private static boolean isOffered(Partner partner, Standing open) {
        var to = open.boundFor();
        return to != null
                && partner.isHome(agency(to))
                && !partner.isHome(open.place().agency());
    }

    private Letter offered(DossierCode code, Standing offer, List<Wire.Act> trail) {
        var tells = new ArrayList<Told>();
        for (var act : trail) tells.add(Told.act(act.place().leg(), act.place().seq()));
        tells.add(Told.offer(offer.leg(), offer.seq()));
        return new Letter(MessageType.OFFERED, offering.of(code, offer, trail), tells);
    }

    private List<Letter> acted(Partner partner, DossierCard card, List<Wire.Act> trail, Set<Told> told) {
        return trail.stream()
                .filter(it -> !partner.isHome(it.by().agency()))
                .filter(it ->
                        !told.contains(Told.act(it.place().leg(), it.place().seq())))
                .map(it -> letter(it, card, it.equals(trail.getLast())))
                .toList();
    }

    private Letter letter(Wire.Act act, DossierCard card, boolean last) {
        var tells = List.of(Told.act(act.place().leg(), act.place().seq()));
        var ends = last && card.times().finishedAt() != null;
        if (ends || act.number() != null)
            return new Letter(MessageType.RESULT, new Wire.Resulted(act, result(act, card)), tells);
        return switch (act.outcome()) {
            case Acts.ACCEPTED -> new Letter(MessageType.ACCEPTED, new Wire.Acted(act), tells);
            case Acts.DECLINED -> new Letter(MessageType.DECLINED, new Wire.Acted(act), tells);
            default -> new Letter(MessageType.PROGRESS, new Wire.Acted(act), tells);
        };
    }

    /** Of several results that of the act's leg; else that of the dossier, once it has one. */
    private Wire.Result result(Wire.Act act, DossierCard card) {
        var document = card.result().document();
        if (document != null)
            return new Wire.Result(
                    Objects.requireNonNull(card.result().outcome()).name(),
                    document.number(),
                    document.date().toString(),
                    document.signer());
        var outcome = card.result().outcome();
        return new Wire.Result(
                acts.answered(card.code(), act.place().leg()).orElse(outcome == null ? null : outcome.name()),
                act.number(),
                act.by().at().toLocalDate().toString(),
                acts.signer(card.code(), act.place()).orElse(null));
    }

    private void post(Partner partner, String code, Letter letter) {
        var now = time.now();
        var address =
                new Message.Address(UUID.randomUUID().toString(), keys.self().orElseThrow(), partner.name());
        var message = new Message(
                address, letter.type().key(), code, sent.nextSeq(partner.name(), code), now, json.write(letter.data()));
        sent.queue(message, Envelope.bytes(message), now);
        shares.tell(code, partner.name(), letter.tells());
    }

    private static String agency(String unit) {
        return unit.substring(0, unit.indexOf('/'));
    }
}
