package vn.motcua.interlink;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.platform.LegalClock;
import vn.motcua.policy.Policies;
import vn.motcua.policy.Policy;
import vn.motcua.policy.PolicyKey;

/**
 * Until when a receiver is to answer an offer. The law says so of the desk that passes a dossier on (NĐ 61/2018
 * Art. 18): the same working day; what comes after 15:00, when the next one opens. The house asks the same of whoever
 * it is passed on to, on the receiver's calendar.
 */
@Component
class AnswerLimit {

    /** The rules of all procedures: which one it is does not matter here. */
    private static final String EVERY_PROCEDURE = "";

    private final Agencies agencies;
    private final Policies policies;

    AnswerLimit(Agencies agencies, Policies policies) {
        this.agencies = agencies;
        this.policies = policies;
    }

    /** Null: the rules know no limit. */
    @Nullable
    Instant of(Instant from, String receiver) {
        return of(from, agencies.calendarOf(new AgencyCode(receiver)));
    }

    @Nullable
    Instant of(Instant from, WorkingCalendar receiver) {
        return of(from, receiver, policies.of(day(from), EVERY_PROCEDURE));
    }

    /** Pure. */
    static @Nullable Instant of(Instant from, WorkingCalendar receiver, Policy policy) {
        var day = day(from);
        var morning = policy.count(PolicyKey.HANDOVER_MORNING_MINUTES);
        if (morning.isEmpty()) return null;
        if (receiver.isWorkingDay(day)) {
            var closing = receiver.closing(day);
            if (isInTime(from, policy) && from.isBefore(closing)) return closing;
            if (from.isBefore(closing)) return morning(closing, receiver, morning.getAsInt());
        }
        return morning(from, receiver, morning.getAsInt());
    }

    /** 15:00 itself is in time. */
    private static boolean isInTime(Instant from, Policy policy) {
        var cutoff = policy.time(PolicyKey.TRANSFER_CUTOFF);
        var minute = from.atZone(LegalClock.ZONE).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        return cutoff == null || !minute.isAfter(cutoff);
    }

    private static Instant morning(Instant after, WorkingCalendar receiver, int minutes) {
        return receiver.add(receiver.nextWorking(after), new WorkingTime(minutes));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, LegalClock.ZONE);
    }
}
