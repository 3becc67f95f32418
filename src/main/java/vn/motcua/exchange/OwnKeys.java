package vn.motcua.exchange;

import com.nimbusds.jose.jwk.ECKey;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.NotFound;

/** With what this system signs. A new key is told to partners first and signs from a day on; the old one runs out. */
@Service
class OwnKeys {

    static final int DAYS_MAX = 1_100;

    private final KeyTable table;
    private final KeyFolder folder;
    private final HighestAgency highest;
    private final ExchangeTime time;

    OwnKeys(KeyTable table, KeyFolder folder, HighestAgency highest, ExchangeTime time) {
        this.table = table;
        this.folder = folder;
        this.highest = highest;
        this.time = time;
    }

    Optional<PartnerName> self() {
        return table.self();
    }

    List<PublicKey> all() {
        return table.own();
    }

    /** Every agency here signs with these, so only the highest makes them. */
    boolean mayMake(Actor by) {
        return highest.lets(by, Permissions.KEYS);
    }

    /** Our name, if it has none yet, and a key that signs from then on for so many days. */
    @Transactional
    Decision<String> make(String name, int startsInDays, int days, Actor by) {
        if (!mayMake(by)) throw new NotFound();
        var self = table.self().map(PartnerName::value).orElse(name);
        if (!PartnerName.isOne(self))
            return Decision.refused(Refusal.of("exchange.name.bad").on("self"));
        if (startsInDays < 0 || days < 1 || startsInDays > DAYS_MAX || days > DAYS_MAX)
            return Decision.refused(Refusal.of("exchange.key.days", DAYS_MAX).on("days"));
        table.name(new PartnerName(self));
        var from = time.now().plus(Duration.ofDays(startsInDays));
        var key = folder.make(kid(self, from));
        table.addOwn(new PublicKey(key, from, from.plus(Duration.ofDays(days))), by.username());
        return Decision.granted(key.getKeyID());
    }

    /** The newest that signs now and lies on this node. */
    Optional<ECKey> signing(Instant now) {
        return table.own().stream()
                .filter(it -> it.isValid(now))
                .flatMap(it -> folder.find(it.kid()).stream())
                .findFirst();
    }

    private static String kid(String self, Instant from) {
        var day = LocalDate.ofInstant(from, LegalClock.ZONE).format(DateTimeFormatter.BASIC_ISO_DATE);
        var more = HexFormat.of().toHexDigits(RandomGenerator.getDefault().nextInt());
        return self + "-" + day + "-" + more;
    }
}
