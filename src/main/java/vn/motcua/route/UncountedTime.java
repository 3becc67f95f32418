package vn.motcua.route;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.LegalGround;

/** Which steps the law does not count, and until when: a posting's time is over with its days. */
@Component
class UncountedTime {

    private final Itinerary itinerary;

    UncountedTime(Itinerary itinerary) {
        this.itinerary = itinerary;
    }

    /** Why the clock stands still from that moment for as long as this step is open, if it does. */
    Optional<LegalGround.Kind> ground(OpenStep step, Instant at) {
        var posting = itinerary.posting(step);
        return posting != null && !at.isBefore(posting.over()) ? Optional.empty() : ofItsOwn(step);
    }

    /** Why the law does not count this step's time, if it does not. */
    Optional<LegalGround.Kind> ofItsOwn(OpenStep step) {
        if (step.isOnTheWay() || step.isToResend()) return Optional.empty();
        var version = itinerary.version(step.work().procedureVersion());
        return version.standsStillAt(version.route().step(step.place().step())).map(LegalGround::kind);
    }
}
