package vn.motcua.route;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.dossier.DueMoved;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyCode;

/**
 * After a change of the calendar the open steps of a dossier are due by the days as they are now: each budget is
 * counted anew from where it began, so that a step which opened or ran again after the announcement is not moved
 * twice. Never earlier than its officer was told.
 */
@Component
class FollowTheDays {

    private final StepTable table;
    private final Itinerary itinerary;
    private final Uncounted uncounted;
    private final Agencies agencies;
    private final LegTimes legTimes;

    FollowTheDays(StepTable table, Itinerary itinerary, Uncounted uncounted, Agencies agencies, LegTimes legTimes) {
        this.table = table;
        this.itinerary = itinerary;
        this.uncounted = uncounted;
        this.agencies = agencies;
        this.legTimes = legTimes;
    }

    @EventListener
    void on(DueMoved event) {
        for (var step : table.lock(event.code())) {
            var framed = step.in(legTimes.moved(step, event));
            var next = times(framed, event);
            if (!next.equals(step.times()) || !framed.work().equals(step.work())) table.retime(framed.with(next));
        }
    }

    /** A suspended step learns of the days too; when it runs again its due moments follow from its own. */
    private OpenStep.Times times(OpenStep step, DueMoved event) {
        var times = step.times();
        var own = own(step, event);
        if (step.isSuspended()) return new OpenStep.Times(times.openedAt(), times.dueAt(), times.latestStart(), own);
        return itinerary.times(times.openedAt(), own, step.ahead(), due(step, event));
    }

    private static DossierDue due(OpenStep step, DueMoved event) {
        return event.dueAt() == null
                ? DossierDue.alone(step)
                : new DossierDue(step.work(), event.agency(), event.dueAt());
    }

    private @Nullable Instant own(OpenStep step, DueMoved event) {
        var told = step.times().ownDueAt();
        var agency = step.place().agency();
        if (told == null || !event.shift().change().binds(agency)) return told;
        var calendar = agencies.calendarOf(new AgencyCode(agency), event.shift().calendars());
        var reckoned = reckoned(step, event, calendar.after());
        return reckoned.isAfter(told) ? reckoned : calendar.held(told);
    }

    private Instant reckoned(OpenStep step, DueMoved event, WorkingCalendar days) {
        var start = start(step, event.runsSince(), days);
        var template = itinerary
                .version(step.work().procedureVersion())
                .route()
                .step(step.place().step());
        var suspended = event.stood().stream()
                .filter(it -> it.until().isAfter(start) && !goesOnIn(step, it))
                .mapToLong(it -> days.between(Moments.later(start, it.since()), it.until())
                        .minutes())
                .sum();
        return days.add(Itinerary.ownDue(template, days, start), new WorkingTime(suspended));
    }

    /** From its opening, or from when the limit began anew; what reached the first desk late waits for the morning. */
    private Instant start(OpenStep step, Instant runsSince, WorkingCalendar days) {
        var opened = step.times().openedAt();
        if (runsSince.isAfter(opened)) return runsSince;
        if (step.work().leg() > 1 || step.work().seq() > 1) return opened;
        return itinerary.transferStart(
                opened, days, itinerary.version(step.work().procedureVersion()).family());
    }

    /** While the law does not count a step's own time, that step is worked on all the same. */
    private boolean goesOnIn(OpenStep step, DueMoved.Stood it) {
        return uncounted.ofItsOwn(step).map(Enum::name).equals(Optional.of(it.ground()));
    }
}
