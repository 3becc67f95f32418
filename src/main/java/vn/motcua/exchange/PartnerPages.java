package vn.motcua.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Refusal;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.platform.Confirmed;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Words;

/** What the pages of partners show, in words. */
@Component
class PartnerPages {

    static final int MESSAGES_SHOWN = 20;

    private final Partners partners;
    private final PartnerStateQuery states;
    private final SentTable sent;
    private final ReceivedTable received;
    private final KeyTable keys;
    private final OwnKeys ownKeys;
    private final PartnerScope scope;
    private final Leaving leaving;
    private final Keyless keyless;
    private final Agencies agencies;
    private final LegalClock clock;
    private final ExchangeTime time;

    PartnerPages(
            Partners partners,
            PartnerStateQuery states,
            SentTable sent,
            ReceivedTable received,
            KeyTable keys,
            OwnKeys ownKeys,
            PartnerScope scope,
            Leaving leaving,
            Keyless keyless,
            Agencies agencies,
            LegalClock clock,
            ExchangeTime time) {
        this.partners = partners;
        this.states = states;
        this.sent = sent;
        this.received = received;
        this.keys = keys;
        this.ownKeys = ownKeys;
        this.scope = scope;
        this.leaving = leaving;
        this.keyless = keyless;
        this.agencies = agencies;
        this.clock = clock;
        this.time = time;
    }

    /** {@code state}: OK, AWAY, PAUSED, KEYLESS or NEW; {@code queue}, {@code inbox}: in words, if anything waits. */
    record Line(Partner partner, String state, List<String> seats, Counts counts) {}

    record Counts(
            @Nullable String queue,
            @Nullable String inbox,
            long legs,
            String offered,
            @Nullable String awayFor) {}

    record KeyLine(String kid, Instant from, Instant to, String state) {}

    record Own(@Nullable String name, List<KeyLine> keys) {}

    record Listed(
            List<Line> lines,
            Own own,
            List<PartnerStateQuery.TurnedAway> strangers,
            Typed typed,
            boolean admin,
            boolean makesKeys,
            List<Refusal> problems) {}

    record Show(
            Line line,
            List<KeyLine> keys,
            List<SentLine> waiting,
            List<ReceivedLine> troubled,
            List<PartnerStateQuery.TurnedAway> turnedAway,
            Typed typed,
            PartnerScope.Rights rights,
            List<Refusal> problems) {}

    /** {@code question}: what is asked before it is done, where it is asked. */
    record Typed(Partners.Entry entry, String question) {}

    record SentLine(SentTable.Sent sent, MessageType type, String age) {}

    record ReceivedLine(
            ReceivedTable.Received received,
            MessageType type,
            @Nullable String reason) {}

    Listed list(Actor me, Partners.Entry typed, List<Refusal> problems) {
        var rows = states.all();
        var self = keys.self().map(PartnerName::value).orElse(null);
        var own = new Own(self, keys.own().stream().map(this::key).toList());
        return new Listed(
                partners.all().stream()
                        .map(it -> line(
                                it, Objects.requireNonNull(rows.get(it.name().value()))))
                        .toList(),
                own,
                states.turnedAway("", time.now()),
                typed(typed, List.of(), problems),
                me.may(Permissions.ADMIN),
                ownKeys.mayMake(me),
                problems);
    }

    Show show(Partner it, Actor me, List<Refusal> problems) {
        var known =
                new Partners.Entry(it.name().value(), it.title(), it.endpoint().toString(), it.seats(), false);
        return show(it, me, known, problems);
    }

    Show show(Partner partner, Actor me, Partners.Entry typed, List<Refusal> problems) {
        var name = partner.name();
        return new Show(
                line(partner, Objects.requireNonNull(states.all().get(name.value()))),
                keys.of(name).stream().map(this::key).toList(),
                sent.waiting(name, MESSAGES_SHOWN).stream().map(this::line).toList(),
                received.troubled(name, MESSAGES_SHOWN).stream()
                        .map(PartnerPages::line)
                        .toList(),
                states.turnedAway(name.value(), time.now()),
                typed(typed, partner.seats(), problems),
                scope.rights(partner, me),
                problems);
    }

    private Typed typed(Partners.Entry entry, List<String> seated, List<Refusal> problems) {
        var asks = problems.stream().anyMatch(it -> Confirmed.FIELD.equals(it.field()));
        return new Typed(entry, asks ? leaving.question(entry, seated) : "");
    }

    private Line line(Partner partner, PartnerStateQuery.Row row) {
        var now = time.now();
        var oldest = row.oldest();
        var since = partner.reach().failingSince();
        var counts = new Counts(
                oldest == null ? null : Words.t("exchange.queue.of", row.queued(), Age.words(oldest, now)),
                row.waiting() + row.refused() == 0 ? null : Words.t("exchange.inbox.of", row.waiting(), row.refused()),
                row.legs(),
                offered(partner, row.offered()),
                since == null ? null : Words.t("exchange.away-since", Words.moment(since)));
        return new Line(
                partner,
                state(partner),
                partner.seats().stream().map(this::agency).toList(),
                counts);
    }

    private String offered(Partner partner, long offers) {
        var isKept = offers > 0 && (keyless.areWe() || keyless.is(partner.name()));
        return isKept ? Words.t("exchange.offered.kept", offers) : Long.toString(offers);
    }

    private String state(Partner partner) {
        if (!partner.active()) return "PAUSED";
        if (keyless.is(partner.name())) return "KEYLESS";
        if (partner.reach().failingSince() != null) return "AWAY";
        return partner.reach().lastSuccessAt() == null ? "NEW" : "OK";
    }

    private String agency(String code) {
        LocalDate today = clock.today();
        return agencies.get(new AgencyCode(code), today).name() + " (" + code + ")";
    }

    private KeyLine key(PublicKey key) {
        var now = time.now();
        var state = key.isValid(now) ? "good" : now.isBefore(key.validFrom()) ? "later" : "over";
        return new KeyLine(key.kid(), key.validFrom(), key.validTo(), state);
    }

    private SentLine line(SentTable.Sent it) {
        return new SentLine(it, MessageType.of(it.type()).orElseThrow(), Age.words(it.queuedAt(), time.now()));
    }

    private static ReceivedLine line(ReceivedTable.Received it) {
        var reason = it.standing().reason();
        return new ReceivedLine(it, MessageType.of(it.type()).orElseThrow(), reason == null ? null : Words.t(reason));
    }
}
