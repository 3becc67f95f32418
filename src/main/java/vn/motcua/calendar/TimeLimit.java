package vn.motcua.calendar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;

/**
 * The time allowed by law for a procedure: a value, possibly a fraction of working days or hours, and its unit. The
 * value of SAME_DAY says nothing and is kept as 1. Refused: nothing or less, more than ten years, a fraction of a
 * calendar day or a month.
 */
public record TimeLimit(BigDecimal value, LimitUnit unit) {

    public TimeLimit {
        if (unit == LimitUnit.SAME_DAY) value = BigDecimal.ONE;
        var refusal = refusal(value, unit);
        if (refusal.isPresent())
            throw new IllegalArgumentException(refusal.get().toString());
        value = value.stripTrailingZeros();
        if (value.scale() < 0) value = value.setScale(0, RoundingMode.UNNECESSARY);
    }

    /** The limit, or the reason why the law knows none like it; for values that people type. */
    public static Decision<TimeLimit> of(BigDecimal value, LimitUnit unit) {
        if (unit == LimitUnit.SAME_DAY) return Decision.granted(sameDay());
        return refusal(value, unit)
                .<Decision<TimeLimit>>map(Decision::refused)
                .orElseGet(() -> Decision.granted(new TimeLimit(value, unit)));
    }

    public static TimeLimit workingHours(long hours) {
        return new TimeLimit(BigDecimal.valueOf(hours), LimitUnit.WORKING_HOUR);
    }

    public static TimeLimit workingDays(long days) {
        return new TimeLimit(BigDecimal.valueOf(days), LimitUnit.WORKING_DAY);
    }

    public static TimeLimit calendarDays(long days) {
        return new TimeLimit(BigDecimal.valueOf(days), LimitUnit.CALENDAR_DAY);
    }

    public static TimeLimit sameDay() {
        return new TimeLimit(BigDecimal.ONE, LimitUnit.SAME_DAY);
    }

    /** Whole working days: the first day does not count (BLDS 2015 Đ147.2) and the last one counts to its end. */
    public boolean isWholeWorkingDays() {
        return unit == LimitUnit.WORKING_DAY && value.scale() == 0;
    }

    /** The whole units of the limit. */
    int whole() {
        return value.intValue();
    }

    /** The working minutes of {@code amount} units of that many minutes; a begun minute counts as one. */
    static int minutes(BigDecimal amount, long minutesPerUnit) {
        return amount.multiply(BigDecimal.valueOf(minutesPerUnit))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
    }

    private static Optional<Refusal> refusal(BigDecimal value, LimitUnit unit) {
        if (value.signum() <= 0)
            return Optional.of(Refusal.of("calendar.limit.not-positive").on("limit"));
        if (value.compareTo(unit.tenYears()) > 0)
            return Optional.of(
                    Refusal.of("calendar.limit.too-long", unit.tenYears()).on("limit"));
        boolean fraction = value.stripTrailingZeros().scale() > 0;
        return fraction && !unit.isDivisible()
                ? Optional.of(Refusal.of("calendar.limit.not-whole").on("limit"))
                : Optional.empty();
    }
}
