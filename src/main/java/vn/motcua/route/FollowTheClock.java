package vn.motcua.route;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.ClockRuns;
import vn.motcua.dossier.ClockStopped;
import vn.motcua.kernel.Actor;

/**
 * In the transaction that stops or starts a dossier's clock: its steps are suspended or go on. While
 * a clock stands still nobody's minutes are spent.
 */
@Component
class FollowTheClock {

    private final StepTable table;
    private final Itinerary itinerary;
    private final Uncounted uncounted;
    private final LegTimes legTimes;
    private final ApplicationEventPublisher events;

    FollowTheClock(
            StepTable table,
            Itinerary itinerary,
            Uncounted uncounted,
            LegTimes legTimes,
            ApplicationEventPublisher events) {
        this.table = table;
        this.itinerary = itinerary;
        this.uncounted = uncounted;
        this.legTimes = legTimes;
        this.events = events;
    }

    @EventListener
    void on(ClockStopped event) {
        table.suspend(event.code(), event.desk(), event.at());
    }

    @EventListener
    void on(ClockRuns event) {
        var steps = table.lock(event.code());
        for (var step : steps) {
            var since = step.rest().since();
            if (since == null) table.retime(uncounted.due(step, due(step, event)));
            else goOn(resumed(step, since, event), event);
        }
        if (event.stood() && steps.stream().anyMatch(OpenStep::isOnTheWay))
            events.publishEvent(new HandoverRuns(event.code(), event.at()));
    }

    /** Where the law does not count the step's own time either, the clock stands still for it again. */
    private void goOn(OpenStep step, ClockRuns event) {
        var again = uncounted.ground(step, event.at()).isPresent();
        table.retime(again ? uncounted.due(step, DossierDue.alone(step)) : step);
        uncounted.begin(step, Actor.SYSTEM, event.at());
    }

    private static DossierDue due(OpenStep step, ClockRuns event) {
        return new DossierDue(step.work(), event.agency(), event.dueAt());
    }

    /** Its due moment moves on by the working minutes suspended; a limit that runs anew gives it its budget anew. */
    private OpenStep resumed(OpenStep suspended, Instant since, ClockRuns event) {
        var step = suspended.in(legTimes.resumed(suspended, since, event));
        var calendar = itinerary.calendar(step.place().agency());
        var paused = calendar.between(since, Moments.later(event.at(), since));
        var before = step.times().ownDueAt();
        var own = before == null ? null : event.anew() ? anew(step, event.at()) : calendar.add(before, paused);
        var times = itinerary.times(step.times().openedAt(), own, step.ahead(), due(step, event));
        return step.running(paused.minutes(), times);
    }

    private @Nullable Instant anew(OpenStep step, Instant at) {
        return itinerary.ownDue(step.place(), step.work().procedureVersion(), at);
    }
}
