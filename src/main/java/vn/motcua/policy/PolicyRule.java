package vn.motcua.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Mark;

/**
 * One number of the law: for dossiers received from {@code from} on and before {@code to}, which is the first day it no
 * longer holds; no {@code to}: until further notice. {@code procedure}: the family it is special to, none for all.
 * {@code value} is what {@link PolicyKey} takes; {@code basis} the article, or who chose it where no law says.
 */
public record PolicyRule(
        PolicyKey key,
        @Nullable String procedure,
        LocalDate from,
        @Nullable LocalDate to,
        String value,
        String basis,
        Mark mark) {

    public PolicyRule {
        if (!key.takes(value)) throw new IllegalArgumentException(key + " is never " + value);
        if (to != null && !to.isAfter(from)) throw new IllegalArgumentException(key + " ends before " + from);
    }

    public boolean holds(LocalDate receivedOn) {
        return !receivedOn.isBefore(from) && (to == null || receivedOn.isBefore(to));
    }

    /** The last day it holds; none until further notice. */
    public @Nullable LocalDate lastDay() {
        return to == null ? null : to.minusDays(1);
    }
}
