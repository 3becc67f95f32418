package vn.motcua.staffing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** From when on nobody holds a post. Pure. */
final class Coverage {

    private Coverage() {}

    /** The first day from {@code from} on and before {@code end} that no span covers; spans in order of their start. */
    static Optional<LocalDate> firstGap(List<VacancyQuery.Held> spans, LocalDate from, LocalDate end) {
        var day = from;
        for (var it : spans) {
            if (it.from().isAfter(day)) break;
            if (it.to() == null) return Optional.empty();
            if (it.to().isAfter(day)) day = it.to();
        }
        return day.isBefore(end) ? Optional.of(day) : Optional.empty();
    }
}
