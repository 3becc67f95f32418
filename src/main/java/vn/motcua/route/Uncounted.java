package vn.motcua.route;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.LegalGround;
import vn.motcua.dossier.ClockRuns;
import vn.motcua.dossier.Pauses;
import vn.motcua.kernel.Actor;

/**
 * Steps whose time the law does not count: a public posting, the tax office's. While a dossier is at one its clock
 * stands still, and this one step is worked on all the same. A posting's time is over with its days, whoever ends it.
 */
@Component
class Uncounted {

    private final Itinerary itinerary;
    private final UncountedTime time;
    private final Pauses pauses;

    Uncounted(Itinerary itinerary, UncountedTime time, Pauses pauses) {
        this.itinerary = itinerary;
        this.time = time;
        this.pauses = pauses;
    }

    /** Why the clock stands still from that moment for as long as this step is open, if it does. */
    Optional<LegalGround.Kind> ground(OpenStep step, Instant at) {
        return time.ground(step, at);
    }

    /** The next step, due as it is once the clock that stood still for the one that ends runs on, or by itself. */
    OpenStep follow(FinishedStep done, OpenStep next, Actor by) {
        var runs = end(done.step(), by, done.closedAt());
        if (ground(next, done.closedAt()).isPresent()) return due(next, DossierDue.alone(next));
        return runs.map(it -> due(next, new DossierDue(next.work(), it.agency(), it.dueAt())))
                .orElse(next);
    }

    /** The clock runs on, at the latest from when a posting was over; empty when it does already. */
    Optional<ClockRuns> end(OpenStep step, Actor by, Instant at) {
        if (ofItsOwn(step).isEmpty()) return Optional.empty();
        return pauses.runOn(step.work().code(), by, step.place().agency(), until(step, at));
    }

    /** The step has opened, and its fact is written: from here on the clock stands still, where it does. */
    void begin(OpenStep step, Actor by, Instant at) {
        ground(step, at)
                .ifPresent(it ->
                        pauses.standAt(step.work().code(), it, by, step.place().agency(), at));
    }

    OpenStep due(OpenStep step, DossierDue dossier) {
        var times = step.times();
        return step.with(itinerary.times(times.openedAt(), times.ownDueAt(), step.ahead(), dossier));
    }

    /** Why the law does not count this step's time, if it does not. */
    Optional<LegalGround.Kind> ofItsOwn(OpenStep step) {
        return time.ofItsOwn(step);
    }

    private Instant until(OpenStep step, Instant at) {
        var posting = itinerary.posting(step);
        return posting == null || at.isBefore(posting.over()) ? at : posting.over();
    }
}
