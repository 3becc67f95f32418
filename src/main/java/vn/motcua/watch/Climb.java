package vn.motcua.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.policy.Policy;

/** A rung on the way to one due moment and past it, and when it is reached. Pure. */
record Climb(Rung rung, Subject subject, Instant at) {

    /** What is due when: a step of a leg, or the dossier, which is leg 0 and step 0; since when it could be late. */
    record Subject(int leg, int seq, Instant since, Instant dueAt) {}

    /**
     * All rungs for that due moment, in order. A rung before it that had passed when the subject began says nothing
     * new: whoever got the step saw when it is due.
     */
    static List<Climb> of(List<Rung> ladder, Subject subject, WorkingCalendar calendar, Policy policy) {
        var climbs = new ArrayList<Climb>();
        for (var rung : ladder) {
            var at = rung.at(subject.dueAt(), calendar, policy);
            if (at == null || (at.isBefore(subject.dueAt()) && at.isBefore(subject.since()))) continue;
            climbs.add(new Climb(rung, subject, at));
        }
        return climbs;
    }

    /** At the due moment itself nothing is late yet. */
    boolean isReached(Instant now) {
        return at.isBefore(now);
    }
}
