package vn.motcua.route;

import java.time.Instant;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.platform.Words;

/**
 * The working minutes of a step on its agency's calendar: what it was given, what it has used, and what was not counted
 * because the dossier's clock stood still. Used and not counted together are all the time it was open. Pure.
 */
record StepMinutes(long budget, long used, long paused) {

    static StepMinutes of(StepTime step, long budget, WorkingCalendar calendar, Instant now) {
        var span = step.span();
        var until = span.closedAt() == null ? now : span.closedAt();
        var still = span.suspendedAt() == null
                ? 0
                : calendar.between(span.suspendedAt(), until).minutes();
        var paused = span.paused() + still;
        var open = calendar.between(span.openedAt(), until).minutes();
        return new StepMinutes(step.isOnTheWay() || step.isToResend() ? 0 : budget, open - paused, paused);
    }

    String words() {
        var used = budget == 0
                ? Words.t("route.minutes.used", Words.hours(used()))
                : Words.t("route.minutes.used-of", Words.hours(used()), Words.hours(budget));
        return paused == 0 ? used : used + Words.t("route.minutes.paused", Words.hours(paused));
    }
}
