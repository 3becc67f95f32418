package vn.motcua.opinion;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.kernel.Mark;

/** How long those asked have under a procedure version, what their silence means, and where that comes from. */
record OpinionTerms(String family, LocalDate since, Days days, boolean silence, boolean required, Source source) {

    /** {@code usual}: where nothing is said. */
    record Days(int usual, int max, LimitUnit unit) {
        TimeLimit limit(int days) {
            return new TimeLimit(BigDecimal.valueOf(days), unit);
        }
    }

    record Source(String basis, Mark mark) {}
}
