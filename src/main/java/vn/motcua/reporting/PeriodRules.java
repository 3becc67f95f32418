package vn.motcua.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.LegalClock;
import vn.motcua.statistics.ReportPeriod;

/** What may be asked of time: nothing that is still to come. */
final class PeriodRules {

    private PeriodRules() {}

    /** Nothing typed is the quarter that runs. */
    static Decision<ReportPeriod> period(@Nullable String typed, LocalDate today) {
        var moving = MovingPeriod.typed(typed);
        if (moving != null || typed == null)
            return Decision.granted((moving == null ? MovingPeriod.THIS_QUARTER : moving).on(today));
        return ReportPeriod.parse(typed.strip())
                .map(it -> it.firstDay().isAfter(today)
                        ? Decision.<ReportPeriod>refused(Refusal.of("reporting.period.future", it.words())
                                .on("period"))
                        : Decision.granted(it))
                .orElseGet(() -> Decision.refused(
                        Refusal.of("reporting.period.unreadable").on("period")));
    }

    /** The end of the day typed, or now where that day has not ended; nothing typed is as known now. */
    static Decision<Optional<Instant>> known(@Nullable String typed, LegalClock clock) {
        if (typed == null || typed.isBlank()) return Decision.granted(Optional.empty());
        try {
            var day = LocalDate.parse(typed.strip());
            if (day.isAfter(clock.today()))
                return Decision.refused(Refusal.of("reporting.known.future").on("known"));
            var end = day.plusDays(1).atStartOfDay(LegalClock.ZONE).toInstant();
            return Decision.granted(Optional.of(end.isAfter(clock.instant()) ? clock.instant() : end));
        } catch (DateTimeParseException noDay) {
            return Decision.refused(Refusal.of("reporting.known.unreadable").on("known"));
        }
    }
}
