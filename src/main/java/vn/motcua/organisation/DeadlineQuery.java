package vn.motcua.organisation;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.DueQuestion;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.LegalClock;

/**
 * What a caller asks about a due moment, as typed. A receipt without offset is in Asia/Ho_Chi_Minh; the limit may
 * be left out for SAME_DAY.
 */
record DeadlineQuery(
        String receivedAt,
        @Nullable String limit,
        String unit,
        @Nullable String cutoff) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,20})?");

    /** What cannot be read at all, one reason for each field. */
    List<Refusal> unreadable() {
        var reasons = new ArrayList<Refusal>();
        if (!reads(this::received))
            reasons.add(Refusal.of("organisation.deadline.received-at").on("receivedAt"));
        if (!reads(this::limitUnit))
            reasons.add(Refusal.of("organisation.deadline.unit").on("unit"));
        else if (limitUnit() != LimitUnit.SAME_DAY
                && (limit == null || !NUMBER.matcher(limit).matches()))
            reasons.add(Refusal.of("organisation.deadline.limit").on("limit"));
        if (!reads(this::cutoffTime))
            reasons.add(Refusal.of("organisation.deadline.cutoff").on("cutoff"));
        return reasons;
    }

    /** The question, once it is readable; refused where the law knows no such limit or the calendar no such day. */
    Decision<DueQuestion> question() {
        var at = received();
        if (!WorkingCalendar.covers(at)) {
            return Decision.refused(Refusal.of(
                            "organisation.deadline.out-of-range",
                            String.valueOf(WorkingCalendar.FIRST_YEAR),
                            String.valueOf(WorkingCalendar.LAST_RECEIPT_YEAR))
                    .on("receivedAt"));
        }
        return TimeLimit.of(value(), limitUnit()).map(it -> new DueQuestion(at, it, cutoffTime(), List.of()));
    }

    private BigDecimal value() {
        return limitUnit() == LimitUnit.SAME_DAY || limit == null ? BigDecimal.ONE : new BigDecimal(limit);
    }

    private Instant received() {
        // A plus sign that the caller did not encode arrives as a blank.
        var text = receivedAt.replace(' ', '+');
        var parsed = DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return parsed instanceof OffsetDateTime exact
                ? exact.toInstant()
                : LocalDateTime.from(parsed).atZone(LegalClock.ZONE).toInstant();
    }

    private LimitUnit limitUnit() {
        return LimitUnit.valueOf(unit);
    }

    private @Nullable LocalTime cutoffTime() {
        return cutoff == null || cutoff.isBlank() ? null : LocalTime.parse(cutoff);
    }

    private static boolean reads(Supplier<?> field) {
        try {
            var _ = field.get();
            return true;
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return false;
        }
    }
}
