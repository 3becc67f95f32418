package vn.motcua.route;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.dossier.ClockRuns;
import vn.motcua.dossier.DueMoved;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.platform.LegalClock;

/**
 * When the own limits of legs are over after the dossier's clock stood still, or after days were announced free: as the
 * dossier's, on the calendar of the agency that received. Never earlier than was told.
 */
@Component
class LegTimes {

    private final Itinerary itinerary;
    private final Agencies agencies;
    private final LegTable legs;

    LegTimes(Itinerary itinerary, Agencies agencies, LegTable legs) {
        this.itinerary = itinerary;
        this.agencies = agencies;
        this.legs = legs;
    }

    OpenStep.Frame resumed(OpenStep step, Instant since, ClockRuns event) {
        var frame = step.work().frame();
        var before = frame.dueAt();
        if (before == null) return frame;
        var version = itinerary.version(step.work().procedureVersion());
        if (event.anew()) return frame.due(itinerary.legDue(version, leg(step), event.agency(), event.at()));
        var calendar = itinerary.calendar(event.agency());
        var paused = calendar.between(since, Moments.later(event.at(), since));
        return frame.due(walked(calendar, before, paused, limit(step)));
    }

    OpenStep.Frame moved(OpenStep step, DueMoved event) {
        var frame = step.work().frame();
        var told = frame.dueAt();
        if (told == null || !event.shift().change().binds(event.agency())) return frame;
        var calendars = agencies.calendarOf(
                new AgencyCode(event.agency()), event.shift().calendars());
        return frame.due(later(reckoned(step, event, calendars.after()), told, calendars::held));
    }

    private static Instant later(Instant reckoned, Instant told, UnaryOperator<Instant> held) {
        return reckoned.isAfter(told) ? reckoned : held.apply(told);
    }

    private Instant reckoned(OpenStep step, DueMoved event, WorkingCalendar days) {
        var opened = legs.openedAt(step.work().code(), step.work().leg());
        var start = Moments.later(event.runsSince(), opened);
        var version = itinerary.version(step.work().procedureVersion());
        var due = itinerary.legDue(version, leg(step), days, start);
        var stood = event.stood().stream()
                .filter(it -> it.until().isAfter(start))
                .mapToLong(it -> days.between(Moments.later(start, it.since()), it.until())
                        .minutes())
                .sum();
        return walked(days, Objects.requireNonNull(due), new WorkingTime(stood), limit(step));
    }

    /** A limit in days is over at the end of one. */
    private static Instant walked(
            WorkingCalendar calendar, Instant due, WorkingTime paused, @Nullable TimeLimit limit) {
        if (paused.minutes() == 0) return due;
        var walked = calendar.add(due, paused);
        var inHours = limit != null && limit.unit() == LimitUnit.WORKING_HOUR;
        return inHours ? walked : calendar.closing(LocalDate.ofInstant(walked, LegalClock.ZONE));
    }

    private @Nullable TimeLimit limit(OpenStep step) {
        return itinerary
                .version(step.work().procedureVersion())
                .route()
                .leg(leg(step))
                .limit();
    }

    private String leg(OpenStep step) {
        return itinerary
                .version(step.work().procedureVersion())
                .route()
                .step(step.place().step())
                .leg();
    }
}
