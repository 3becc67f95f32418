package vn.motcua.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A form as the law of its day has it; {@code since}: the version, by the first day on which it holds. */
record StatisticalForm(String key, LocalDate since, List<FormColumn> columns) {

    Optional<FormColumn> column(@Nullable String number) {
        return columns.stream().filter(it -> it.number().equals(number)).findFirst();
    }
}
