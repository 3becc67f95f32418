package vn.motcua.slips;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A form as the circular of a period prints it; {@code until} is the first day it no longer holds. */
record Form(String key, LocalDate since, @Nullable LocalDate until, String number, String title, String suffix) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || day.isBefore(until));
    }

    /** The number in full, as it stands after "Số:": {@code 0001/PKS-BPTNTKQ}. */
    String numbered(String serial) {
        return serial + "/" + suffix;
    }
}
