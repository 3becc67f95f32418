package vn.motcua.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.Typed;
import vn.motcua.statistics.ReportPeriod;

/** Over which period, and of which procedure, as the address says it. */
record SpentRequest(@Nullable String period, @Nullable String procedure) {

    private static final int QUARTERS = 5;

    /** What cannot be read, or has not begun, is the quarter that runs. */
    ReportPeriod over(LocalDate today) {
        return ReportPeriod.parse(Typed.text(period).strip())
                .filter(it -> !it.firstDay().isAfter(today))
                .orElseGet(() -> ReportPeriod.quarterOf(today));
    }

    /** To choose from: the year and the month that run, and some quarters. */
    static List<ReportPeriod> offered(ReportPeriod asked, LocalDate today) {
        var quarters = Stream.iterate(ReportPeriod.quarterOf(today), ReportPeriod::before)
                .limit(QUARTERS);
        var whole = Stream.of(ReportPeriod.monthOf(today), ReportPeriod.yearOf(today), asked);
        return Stream.concat(quarters, whole).distinct().toList();
    }
}
