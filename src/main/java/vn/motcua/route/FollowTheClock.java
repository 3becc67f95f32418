package vn.motcua.route;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.ClockRuns;
import vn.motcua.dossier.ClockStopped;
import vn.motcua.dossier.DossierClosed;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.FirstLock;

/**
 * In the transaction that stops or starts a dossier's clock or ends it: its steps are suspended, go on or close. While
 * a clock stands still nobody's minutes are spent.
 */
@Component
class FollowTheClock implements FirstLock {

    private final StepTable table;
    private final Itinerary itinerary;
    private final Passage passage;

    FollowTheClock(StepTable table, Itinerary itinerary, Passage passage) {
        this.table = table;
        this.itinerary = itinerary;
        this.passage = passage;
    }

    @Override
    public void lock(DossierCode code) {
        table.lock(code);
    }

    @EventListener
    void on(ClockStopped event) {
        table.suspend(event.code(), event.desk(), event.at());
    }

    @EventListener
    void on(ClockRuns event) {
        for (var step : table.lock(event.code())) {
            var since = step.rest().since();
            if (since != null) table.resume(resumed(step, since, event));
        }
    }

    @EventListener
    void on(DossierClosed event) {
        for (var step : table.lock(event.code())) {
            var at = later(event.at(), step.times().openedAt());
            passage.withdraw(
                    passage.finished(step, event.by(), at, FinishedStep.WITHDRAWN, null), event.agency(), event.by());
        }
    }

    /** Its due moment moves on by the working minutes suspended; a limit that runs anew gives it its budget anew. */
    private OpenStep resumed(OpenStep step, Instant since, ClockRuns event) {
        var calendar = itinerary.calendar(step.place().agency());
        var paused = calendar.between(since, later(event.at(), since));
        var before = step.times().ownDueAt();
        var own = before == null ? null : event.anew() ? anew(step, event.at()) : calendar.add(before, paused);
        var dossier = new DossierDue(step.work().procedureVersion(), event.agency(), event.dueAt());
        var times = itinerary.times(step.times().openedAt(), own, step.ahead(), dossier);
        return step.running(paused.minutes(), times);
    }

    private @Nullable Instant anew(OpenStep step, Instant at) {
        return itinerary.ownDue(step.place(), step.work().procedureVersion(), at);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
