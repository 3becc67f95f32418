package vn.motcua.exchange;

import java.util.ArrayList;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.organisation.Agencies;
import vn.motcua.platform.LegalClock;

/** What is typed of a partner, before it is kept. */
@Component
class EntryRules {

    private static final int TITLE_LENGTH_MAX = 200;

    private final Agencies agencies;
    private final Seats seats;
    private final LegalClock clock;

    EntryRules(Agencies agencies, Seats seats, LegalClock clock) {
        this.agencies = agencies;
        this.seats = seats;
        this.clock = clock;
    }

    Decision<Endpoint> check(Partners.Entry entry) {
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
    Decision<Endpoint> free(PartnerName name, Partners.Entry entry, Endpoint endpoint) {
        var taken = entry.agencies().stream()
                .filter(it -> seats.of(it).filter(at -> !at.equals(name)).isPresent())
                .toList();
        return taken.isEmpty()
                ? Decision.granted(endpoint)
                : Decision.refused(Refusal.of("exchange.agencies.taken", String.join(", ", taken))
                        .on("agencies"));
    }
}
