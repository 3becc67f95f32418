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
            Keyless keyless,
            Agencies agencies,
            LegalClock clock,
            ExchangeTime time) {
        this.partners = partners;
        this.states = states;
        this.sent = sent;
        this.received = received;
        this.keys = keys;
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
            @Nullable String awayFor) {}

    record KeyLine(String kid, Instant from, Instant to, String state) {}

    record Own(@Nullable String name, List<KeyLine> keys) {}

    record Listed(
            List<Line> lines,
            Own own,
            List<PartnerStateQuery.TurnedAway> strangers,
            Partners.Entry typed,
            boolean admin,
            List<Refusal> problems) {}

    record Show(
            Line line,
            List<KeyLine> keys,
            List<SentLine> waiting,
            List<ReceivedLine> troubled,
            List<PartnerStateQuery.TurnedAway> turnedAway,
            Partners.Entry typed,
            boolean admin,
            List<Refusal> problems) {}

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
                typed,
                me.may(Permissions.ADMIN),
                problems);
    }

    Show show(Partner it, Actor me, List<Refusal> problems) {
        var known =
                new Partners.Entry(it.name().value(), it.title(), it.endpoint().toString(), it.seats());
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
                typed,
                me.may(Permissions.ADMIN),
                problems);
    }

    private Line line(Partner partner, PartnerStateQuery.Row row) {
        var now = time.now();
        var oldest = row.oldest();
        var since = partner.reach().failingSince();
        var counts = new Counts(
                oldest == null ? null : Words.t("exchange.queue.of", row.queued(), Age.words(oldest, now)),
                row.waiting() + row.refused() == 0 ? null : Words.t("exchange.inbox.of", row.waiting(), row.refused()),
                row.legs(),
                since == null ? null : Words.t("exchange.away-since", Words.moment(since)));
        return new Line(
                partner,
                state(partner),
                partner.seats().stream().map(this::agency).toList(),
                counts);
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
