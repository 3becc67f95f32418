package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;

/** The working time of one agency. Pure and immutable; all times are Asia/Ho_Chi_Minh (UTC+7, no daylight saving). */
public final class WorkingCalendar {

    WorkingCalendar() {}

    /** The due moment; O(log n) in the span. */
    public Instant due(DueQuestion question) {
        throw new UnsupportedOperationException();
    }

    /** The same due moment with the ledger that proves it. */
    public Explanation explain(DueQuestion question) {
        throw new UnsupportedOperationException();
    }

    public Instant add(Instant from, WorkingTime time) {
        throw new UnsupportedOperationException();
    }

    /** The latest moment from which {@code time} of work still ends at {@code to}. */
    public Instant subtract(Instant to, WorkingTime time) {
        throw new UnsupportedOperationException();
    }

    /** Working time from one moment to another; negative when {@code to} is before {@code from}. */
    public WorkingTime between(Instant from, Instant to) {
        throw new UnsupportedOperationException();
    }

    /** The moment itself when it is working time, otherwise the next opening. */
    public Instant nextWorking(Instant at) {
        throw new UnsupportedOperationException();
    }

    public boolean isWorkingDay(LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** The moment work ends on a working day. */
    public Instant closing(LocalDate workingDay) {
        throw new UnsupportedOperationException();
    }
}
