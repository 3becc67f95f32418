package vn.motcua.identity;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody away from an agency from one day to another inclusive, and who stands in there for all their posts. */
public record Absence(
        long id, Account officer, String agency, Account deputy, Days days, String reason, Entered entered) {

    public record Days(LocalDate first, LocalDate last) {
        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }

        boolean overlaps(Days other) {
            return !isNone() && !other.isNone() && !last.isBefore(other.first) && !other.last.isBefore(first);
        }

        /** Taken back before it began. */
        boolean isNone() {
            return last.isBefore(first);
        }
    }

    /** {@code endedBy}: who cut it short. */
    public record Entered(String by, Instant at, @Nullable String endedBy) {}

    public boolean isOn(LocalDate day) {
        return days.holds(day);
    }

    /** Now or later. */
    public boolean isAhead(LocalDate today) {
        return !days.isNone() && !days.last().isBefore(today);
    }
}
