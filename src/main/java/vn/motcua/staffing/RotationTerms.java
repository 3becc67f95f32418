package vn.motcua.staffing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Csv;
import vn.motcua.platform.Typed;

/** After how long in one post the law has an officer change it: {@code data/staffing/rotation.csv}, by date. */
@Component
class RotationTerms {

    private final List<Term> terms = Csv.read("staffing/rotation.csv").stream()
            .map(it -> new Term(
                    it.getField("role"),
                    Integer.parseInt(it.getField("months")),
                    LocalDate.parse(it.getField("valid_from")),
                    Typed.day(it.getField("valid_to")),
                    it.getField("basis")))
            .toList();

    /** Holds from {@code from} on and before {@code to}. */
    record Term(
            String role,
            int months,
            LocalDate from,
            @Nullable LocalDate to,
            String basis) {

        LocalDate reached(LocalDate since) {
            return since.plusMonths(months);
        }

        private boolean holds(LocalDate on) {
            return !from.isAfter(on) && (to == null || to.isAfter(on));
        }
    }

    /** None where the law has nobody change that post. */
    Optional<Term> of(String role, LocalDate on) {
        return terms.stream()
                .filter(it -> it.role().equals(role) && it.holds(on))
                .findFirst();
    }
}
