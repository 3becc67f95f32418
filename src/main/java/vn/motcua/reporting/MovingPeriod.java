package vn.motcua.reporting;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.Words;
import vn.motcua.statistics.ReportPeriod;

/** A period that moves along with the day on which somebody looks. */
enum MovingPeriod {
    THIS_MONTH,
    LAST_MONTH,
    THIS_QUARTER,
    LAST_QUARTER,
    THIS_YEAR,
    LAST_YEAR;

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String words() {
        return Words.t("reporting.moving." + this);
    }

    ReportPeriod on(LocalDate day) {
        return switch (this) {
            case THIS_MONTH -> ReportPeriod.monthOf(day);
            case LAST_MONTH -> ReportPeriod.monthOf(day).before();
            case THIS_QUARTER -> ReportPeriod.quarterOf(day);
            case LAST_QUARTER -> ReportPeriod.quarterOf(day).before();
            case THIS_YEAR -> ReportPeriod.yearOf(day);
            case LAST_YEAR -> ReportPeriod.yearOf(day).before();
        };
    }

    /** That of its kind which was over last. */
    MovingPeriod last() {
        return switch (this) {
            case THIS_MONTH, LAST_MONTH -> LAST_MONTH;
            case THIS_QUARTER, LAST_QUARTER -> LAST_QUARTER;
            case THIS_YEAR, LAST_YEAR -> LAST_YEAR;
        };
    }

    /** Nothing typed is the quarter that runs; null: a fixed period, or none at all. */
    static @Nullable MovingPeriod typed(@Nullable String text) {
        if (text == null || text.isBlank()) return THIS_QUARTER;
        for (var it : values()) if (it.word().equals(text.strip())) return it;
        return null;
    }
}
