package vn.motcua.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days from one to another; the end is the first day outside, and no end means still in force. */
record Period(LocalDate from, @Nullable LocalDate to) {

    Period {
        if (to != null && !from.isBefore(to)) throw new IllegalArgumentException("ends before it starts: " + from);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    boolean overlaps(Period other) {
        return holds(other.from) || other.holds(from);
    }
}
