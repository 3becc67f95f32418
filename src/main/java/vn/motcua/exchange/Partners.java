package vn.motcua.exchange;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.Account;
import vn.motcua.identity.People;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;

/** The systems we exchange dossiers with: added, addressed, paused, their keys changed. The administrator's verbs. */
@Service
class Partners {

    private final PartnerTable table;
    private final SeatTable seating;
    private final KeyTable keys;
    private final Seats seats;
    private final PartnerScope scope;
    private final Leaving leaving;
    private final EntryRules rules;
    private final People people;
    private final ExchangeTime time;

    Partners(
            PartnerTable table,
            SeatTable seating,
            KeyTable keys,
            Seats seats,
            PartnerScope scope,
            Leaving leaving,
            EntryRules rules,
            People people,
            ExchangeTime time) {
        this.table = table;
        this.seating = seating;
        this.keys = keys;
        this.seats = seats;
        this.scope = scope;
        this.leaving = leaving;
        this.rules = rules;
        this.people = people;
        this.time = time;
    }

    List<Partner> all() {
        return table.all();
    }

    Optional<Partner> find(PartnerName name) {
        return table.find(name);
    }

    /** What is known of a partner, as it was typed. {@code agencies}: codes; {@code confirmed}: they may leave. */
    record Entry(String name, String title, String endpoint, List<String> agencies, boolean confirmed) {

        static final Entry NOTHING = new Entry("", "", "", List.of(), false);
    }

    @Transactional
    Decision<PartnerName> add(Entry entry, Actor by) {
        if (!PartnerName.isOne(entry.name()))
            return Decision.refused(Refusal.of("exchange.name.bad").on("name"));
        if (entry.agencies().isEmpty())
            return Decision.refused(Refusal.of("exchange.agencies.none").on("agencies"));
        var name = new PartnerName(entry.name());
        if (keys.self().filter(name::equals).isPresent())
            return Decision.refused(Refusal.of("exchange.name.self").on("name"));
        return rules.check(entry)
                .then(endpoint -> scope.of(entry.agencies(), by, endpoint))
                .then(endpoint -> rules.free(name, entry, endpoint))
                .then(endpoint -> leaving.asked(entry, List.of(), endpoint))
                .then(endpoint -> added(name, entry, endpoint, by));
    }

    private Decision<PartnerName> added(PartnerName name, Entry entry, Endpoint endpoint, Actor by) {
        var now = time.now();
        var reach = new Partner.Reach(0, null, now, null, null);
        var partner = new Partner(name, entry.title().strip(), endpoint, true, reach, List.of(), by.username());
        if (!table.add(partner, now))
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
        return rules.check(entry)
                .then(endpoint -> scope.of(partner, by, endpoint))
                .then(endpoint -> scope.of(partner.touchedBy(entry, endpoint), by, endpoint))
                .then(endpoint -> rules.free(name, entry, endpoint))
                .then(endpoint -> leaving.asked(entry, partner.seats(), endpoint))
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
        var partner = table.find(name).orElseThrow();
        return scope.of(partner, by, then).then(it -> scope.of(partner.seats(), by, it));
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
    Decision<PartnerName> tryNow(PartnerName name, Actor by) {
        return within(name, by, name).map(it -> {
            table.tryNow(it, time.now());
            return it;
        });
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

    private Decision<PartnerName> seated(PartnerName name, List<String> codes) {
        for (var code : codes) seating.sit(name, code);
        seats.refresh();
        return Decision.granted(name);
    }
}
