package vn.motcua.exchange;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.Account;
import vn.motcua.identity.People;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.organisation.Agencies;
import vn.motcua.platform.LegalClock;

/** The systems we exchange dossiers with: added, addressed, paused, their keys changed. The administrator's verbs. */
@Service
class Partners {

    private static final int TITLE_LENGTH_MAX = 200;

    private final PartnerTable table;
    private final SeatTable seating;
    private final KeyTable keys;
    private final Seats seats;
    private final PartnerScope scope;
    private final Agencies agencies;
    private final People people;
    private final LegalClock clock;
    private final ExchangeTime time;

    Partners(
            PartnerTable table,
            SeatTable seating,
            KeyTable keys,
            Seats seats,
            PartnerScope scope,
            Agencies agencies,
            People people,
            LegalClock clock,
            ExchangeTime time) {
        this.table = table;
        this.seating = seating;
        this.keys = keys;
        this.seats = seats;
        this.scope = scope;
        this.agencies = agencies;
        this.people = people;
        this.clock = clock;
        this.time = time;
    }

    List<Partner> all() {
        return table.all();
    }

    Optional<Partner> find(PartnerName name) {
        return table.find(name);
    }

    /** What is known of a partner, as it was typed. {@code agencies}: their codes. */
    record Entry(String name, String title, String endpoint, List<String> agencies) {}

    @Transactional
    Decision<PartnerName> add(Entry entry, Actor by) {
        if (!PartnerName.isOne(entry.name()))
            return Decision.refused(Refusal.of("exchange.name.bad").on("name"));
        if (entry.agencies().isEmpty())
            return Decision.refused(Refusal.of("exchange.agencies.none").on("agencies"));
        var name = new PartnerName(entry.name());
        if (keys.self().filter(name::equals).isPresent())
            return Decision.refused(Refusal.of("exchange.name.self").on("name"));
        return checked(entry)
                .then(endpoint -> scope.of(entry.agencies(), by, endpoint))
                .then(endpoint -> free(name, entry, endpoint))
                .then(endpoint -> added(name, entry, endpoint, by));
    }

    private Decision<PartnerName> added(PartnerName name, Entry entry, Endpoint endpoint, Actor by) {
        var now = time.now();
        var reach = new Partner.Reach(0, null, now, null, null);
        var partner = new Partner(name, entry.title().strip(), endpoint, true, reach, List.of());
        if (!table.add(partner, by.username(), now))
            return Decision.refused(Refusal.of("exchange.name.taken").on("name"));
        people.enrol(new Account(name.account(), partner.title()), null);
        people.close(name.account());
        return seated(name, entry.agencies());
    }

    /**
     * Another title or address; agencies that have moved there, and those that come home. Not while a courier is on the
     * way: what it carries is not told yet, and cannot be torn up any more.
     */
    @Transactional
    Decision<PartnerName> change(PartnerName name, Entry entry, Actor by) {
        if (!table.lockSoon(name)) return Decision.refused(Refusal.of("exchange.busy"));
        var partner = table.find(name).orElseThrow();
        return checked(entry)
                .then(endpoint -> scope.of(partner.touchedBy(entry, endpoint), by, endpoint))
                .then(endpoint -> free(name, entry, endpoint))
                .then(endpoint -> {
                    var bound = seating.bound(name, entry.agencies());
                    if (!bound.isEmpty())
                        return Decision.refused(Refusal.of("exchange.agencies.bound", String.join(", ", bound))
                                .on("agencies"));
                    seating.leave(name, entry.agencies());
                    table.address(name, entry.title().strip(), endpoint);
                    return seated(name, entry.agencies());
                });
    }

    /** All that is done with a partner touches all who work there. */
    private <T> Decision<T> within(PartnerName name, Actor by, T then) {
        return scope.of(table.find(name).orElseThrow().seats(), by, then);
    }

    @Transactional
    Decision<PartnerName> pause(PartnerName name, Actor by) {
        return within(name, by, name).map(it -> {
            table.activate(it, false);
            return it;
        });
    }

    @Transactional
    Decision<PartnerName> goOn(PartnerName name, Actor by) {
        return within(name, by, name).map(it -> {
            table.activate(it, true);
            table.tryNow(it, time.now());
            return it;
        });
    }

    @Transactional
    void tryNow(PartnerName name) {
        table.tryNow(name, time.now());
    }

    /** The partner's next key, good from now for so many days; the ones before run on to their own ends. */
    @Transactional
    Decision<String> trust(PartnerName name, String json, int days, Actor by) {
        if (days < 1 || days > OwnKeys.DAYS_MAX)
            return Decision.refused(
                    Refusal.of("exchange.key.days", OwnKeys.DAYS_MAX).on("days"));
        var now = time.now();
        return within(name, by, json.strip()).then(PublicKey::parse).then(key -> {
            var good = new PublicKey(key.toPublicJWK(), now, now.plus(Duration.ofDays(days)));
            return keys.add(name, good, by.username())
                    ? Decision.granted(key.getKeyID())
                    : Decision.refused(Refusal.of("exchange.key.taken").on("key"));
        });
    }

    /** That key is good no longer, from this moment. */
    @Transactional
    Decision<PartnerName> distrust(PartnerName name, String kid, Actor by) {
        return within(name, by, name).map(it -> {
            keys.end(it, kid, time.now());
            return it;
        });
    }

    private Decision<Endpoint> checked(Entry entry) {
        var title = entry.title().strip();
        if (title.isEmpty() || title.length() > TITLE_LENGTH_MAX)
            return Decision.refused(
                    Refusal.of("exchange.title.bad", TITLE_LENGTH_MAX).on("title"));
        var strange = new ArrayList<String>();
        for (var code : entry.agencies()) if (!isAgency(code)) strange.add(code);
        if (!strange.isEmpty())
            return Decision.refused(Refusal.of("exchange.agencies.bad", String.join(", ", strange))
                    .on("agencies"));
        return Endpoint.parse(entry.endpoint());
    }

    private boolean isAgency(String code) {
        return agencies.all(clock.today()).stream()
                .anyMatch(it -> it.code().value().equals(code));
    }

    /** An agency works in one system; to move it, its first one gives it up. */
    private Decision<Endpoint> free(PartnerName name, Entry entry, Endpoint endpoint) {
        var taken = entry.agencies().stream()
                .filter(it -> seats.of(it).filter(at -> !at.equals(name)).isPresent())
                .toList();
        return taken.isEmpty()
                ? Decision.granted(endpoint)
                : Decision.refused(Refusal.of("exchange.agencies.taken", String.join(", ", taken))
                        .on("agencies"));
    }

    private Decision<PartnerName> seated(PartnerName name, List<String> codes) {
        for (var code : codes) seating.sit(name, code);
        seats.refresh();
        return Decision.granted(name);
    }
}
