package vn.motcua.route;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.DueQuestion;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.catalogue.StepTemplate;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Words;

/**
 * A public posting: the last day on which it hangs, and the first working day after it, on which it may be ended
 * ({@code over}: from its opening). The day on which it is put up is day 0 (BLDS 2015 Đ147.2), and a last day off is
 * followed by the next working day. Pure.
 */
public record Posting(LocalDate lastDay, LocalDate firstDayAfter, Instant over) {

    /** None where the step is no posting. */
    static @Nullable Posting of(StepTemplate step, Instant putUp, WorkingCalendar calendar) {
        var period = step.posted();
        if (period == null) return null;
        var end = calendar.due(DueQuestion.of(putUp, period));
        var over = calendar.nextWorking(end);
        return new Posting(day(end), day(over), over);
    }

    /** The working minutes a step is given: its budget; a posting at least until the end of its first day after. */
    public static WorkingTime given(StepTemplate step, Instant opened, WorkingCalendar calendar) {
        var posting = of(step, opened, calendar);
        if (posting == null) return step.budget();
        var hung = calendar.between(opened, calendar.closing(posting.firstDayAfter()));
        return hung.minutes() > step.budget().minutes() ? hung : step.budget();
    }

    boolean isOverOn(LocalDate day) {
        return !day.isBefore(firstDayAfter);
    }

    Refusal notOver() {
        return Refusal.of("route.posting.not-over", Words.day(lastDay), Words.day(firstDayAfter));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, LegalClock.ZONE);
    }
}
