package vn.motcua.watch;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.policy.Policy;
import vn.motcua.policy.PolicyKey;

/**
 * One rung of the ladder: so many working minutes from a due moment ({@code daysBefore} instead: the policy's working
 * days before it) these people are told. Pure.
 */
record Rung(String key, Of of, long minutes, @Nullable PolicyKey daysBefore, List<Whom> whom) {

    enum Of {
        STEP,
        DOSSIER,
        HANDOVER,
        OPINION,
        CONSENT
    }

    /** When it is reached on that calendar; null: never, for that policy knows no such days. */
    @Nullable
    Instant at(Instant due, WorkingCalendar calendar, Policy policy) {
        if (daysBefore == null) return calendar.add(due, new WorkingTime(minutes));
        var days = policy.count(daysBefore);
        return days.isEmpty()
                ? null
                : calendar.subtract(due, new WorkingTime(days.getAsInt() * WorkingTime.MINUTES_PER_DAY));
    }
}
