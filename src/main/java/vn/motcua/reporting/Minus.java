package vn.motcua.reporting;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.statistics.ReportPeriod;

/** Another report that is taken away from one, number by number: of a period before, or what a closed one would be. */
record Minus(What what, ReportPeriod period) {

    enum What {
        BEFORE,
        YEAR_BEFORE,
        AGAIN;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Empty: nothing is taken away. */
    static Optional<Minus> of(@Nullable String typed, ReportPeriod period) {
        for (var what : What.values())
            if (what.word().equals(typed)) return Optional.of(new Minus(what, other(what, period)));
        return Optional.empty();
    }

    private static ReportPeriod other(What what, ReportPeriod period) {
        return switch (what) {
            case BEFORE -> period.before();
            case YEAR_BEFORE -> period.yearBefore();
            case AGAIN -> period;
        };
    }
}
