package vn.motcua.watch;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one step of a dossier has used of its budget, in working minutes of its agency without those in which the clock
 * stood still, and who had it. Pure.
 */
record Spent(String step, String holder, long used, long budget) {

    long over() {
        return used - budget;
    }

    /** Lateness is that of whoever spent most beyond the budget; empty when nobody did. */
    static Optional<Spent> cause(List<Spent> steps) {
        return steps.stream().filter(it -> it.over() > 0).max(Comparator.comparingLong(Spent::over));
    }
}
