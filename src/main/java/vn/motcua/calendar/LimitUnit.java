package vn.motcua.calendar;

import java.math.BigDecimal;

/** The unit in which a limit is set; the law uses all five, and they are counted differently. */
public enum LimitUnit {
    WORKING_HOUR(20_000, true),
    WORKING_DAY(2_500, true),
    CALENDAR_DAY(3_653, false),
    SAME_DAY(1, false),
    MONTH(120, false);

    /** Ten years in this unit; a year has 250 working days of 8 hours. No limit of the law comes near. */
    private final BigDecimal tenYears;

    private final boolean divisible;

    LimitUnit(int tenYears, boolean divisible) {
        this.tenYears = BigDecimal.valueOf(tenYears);
        this.divisible = divisible;
    }

    BigDecimal tenYears() {
        return tenYears;
    }

    /** Halves and quarters of working days and hours are used; a calendar day or a month is whole. */
    boolean isDivisible() {
        return divisible;
    }
}
