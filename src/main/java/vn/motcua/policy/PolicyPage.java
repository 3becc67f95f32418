package vn.motcua.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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

    /** {@code governed}: how many dossiers follow it. */
    record Line(PolicyRule rule, boolean holdsToday, long governed) {

        /** Where their codes stand. */
        String list() {
            var procedure = rule.procedure() == null ? "" : "&procedure=" + rule.procedure();
            return "/policies/dossiers?key=" + rule.key() + "&from=" + rule.from() + procedure;
        }
    }
}
