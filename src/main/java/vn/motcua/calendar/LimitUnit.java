package vn.motcua.calendar;

/** The unit in which a limit is set; the law uses all five, and they are counted differently. */
public enum LimitUnit {
    WORKING_HOUR,
    WORKING_DAY,
    CALENDAR_DAY,
    SAME_DAY,
    MONTH
}
