package vn.motcua.route;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Signing;
import vn.motcua.kernel.Actor;

/** A step as it ends, with the working minutes its agency had it, less those not counted. */
@Component
class Spent {

    private final Itinerary itinerary;

    Spent(Itinerary itinerary) {
        this.itinerary = itinerary;
    }

    FinishedStep by(Actor by, OpenStep step, Instant at, String outcome, @Nullable String note) {
        var calendar = itinerary.calendar(step.place().agency());
        var since = step.rest().since();
        var still = since == null ? 0 : calendar.between(since, at).minutes();
        var paused = step.rest().minutes() + still;
        var minutes = calendar.between(step.times().openedAt(), at).minutes() - paused;
        var elsewhere = by.mayAt(Signing.ELSEWHERE, step.place().agency());
        var officer = elsewhere && !by.name().isEmpty() ? by.name() : null;
        var ender = new FinishedStep.Ender(by.username(), step.insteadOf(by), null, officer);
        return new FinishedStep(step, ender, at, outcome, note, minutes, paused, null, null);
    }
}
