package vn.motcua.supplement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Words;
import vn.motcua.policy.Policy;
import vn.motcua.policy.PolicyKey;

/**
 * Whether more may be asked for, by the rules of the day of receipt: so many times, within so many working days of the
 * receipt or of the last answer, and never to launder lateness (NĐ 61/2018 Art. 11, 15 and 19.4).
 */
record AskingLaw(Policy policy, WorkingCalendar calendar) {

    private static final String REFUSE = "REFUSE";
    private static final String RESTART = "RESTART";

    /** {@code sent}: how often it was asked before; {@code since}: the receipt, or the last complete answer. */
    record Case(int sent, Instant since, @Nullable Instant dueAt, Instant at) {}

    Optional<Refusal> refusal(Case it) {
        if (isBeyondMax(it) && policy.says(PolicyKey.SUPPLEMENT_OVER, REFUSE))
            return Optional.of(Refusal.of("supplement.over-max", max().orElse(0), basis(PolicyKey.SUPPLEMENT_MAX)));
        var last = lastDay(it.since());
        if (last == null) return Optional.empty();
        if (it.dueAt() != null && it.at().isAfter(it.dueAt())) return Optional.of(Refusal.of("supplement.overdue"));
        return day(it.at()).isAfter(last)
                ? Optional.of(
                        Refusal.of("supplement.too-late", Words.day(last), basis(PolicyKey.SUPPLEMENT_WITHIN_DAYS)))
                : Optional.empty();
    }

    boolean isBeyondMax(Case it) {
        return max().isPresent() && it.sent() >= max().getAsInt();
    }

    OptionalInt max() {
        return policy.count(PolicyKey.SUPPLEMENT_MAX);
    }

    /** The last day on which more may be asked for; null: no such day. */
    @Nullable
    LocalDate lastDay(Instant since) {
        return days(PolicyKey.SUPPLEMENT_WITHIN_DAYS, since);
    }

    /** The day by which the citizen is asked to answer; null: none. */
    @Nullable
    LocalDate answerBy(Instant askedAt) {
        return days(PolicyKey.SUPPLEMENT_ANSWER_DAYS, askedAt);
    }

    /** Whether the limit begins anew with the last answer. */
    boolean beginsAnew() {
        return policy.says(PolicyKey.SUPPLEMENT_CLOCK, RESTART);
    }

    private @Nullable LocalDate days(PolicyKey key, Instant from) {
        var count = policy.count(key);
        return count.isEmpty() ? null : after(day(from), count.getAsInt());
    }

    private LocalDate after(LocalDate from, int workingDays) {
        var day = from;
        for (var left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (calendar.isWorkingDay(day)) left--;
        }
        return day;
    }

    private String basis(PolicyKey key) {
        return policy.rule(key).basis();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, LegalClock.ZONE);
    }
}
