package vn.motcua.calendar;

import java.math.BigDecimal;

/** The time allowed by law for a procedure: a value, possibly a fraction, and its unit. */
public record TimeLimit(BigDecimal value, LimitUnit unit) {
    public static TimeLimit workingDays(long days) {
        return new TimeLimit(BigDecimal.valueOf(days), LimitUnit.WORKING_DAY);
    }
}
