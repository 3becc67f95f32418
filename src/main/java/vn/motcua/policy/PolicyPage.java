package vn.motcua.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules by subject, as the page shows them to one reader. */
record PolicyPage(LocalDate today, List<Subject> subjects) {

    /** A key, its general rules from the oldest on, and those of single procedures. */
    record Subject(PolicyKey key, List<Line> general, List<Special> special) {

        /** None on a day before the first rule. */
        Optional<PolicyRule> today() {
            return general.stream().filter(Line::holdsToday).map(Line::rule).findFirst();
        }
    }

    record Special(String family, String name, List<Line> lines) {}

    /**
     * {@code governed}: how many dossiers were received in its time, known for general rules only. {@code list}: where
     * the reader finds those that there are.
     */
    record Line(
            PolicyRule rule,
            boolean holdsToday,
            @Nullable Long governed,
            @Nullable String list) {}
}
