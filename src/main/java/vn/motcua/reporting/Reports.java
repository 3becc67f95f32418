package vn.motcua.reporting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Slice;
import vn.motcua.organisation.Agency;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.NotFound;
import vn.motcua.statistics.Asked;
import vn.motcua.statistics.Cell;
import vn.motcua.statistics.Counts;
import vn.motcua.statistics.Grouping;
import vn.motcua.statistics.HandledRow;
import vn.motcua.statistics.Statistics;

/** A form filled for a period; behind each of its numbers stand dossiers. */
@Component
class Reports {

    private final StatisticalForms forms;
    private final Statistics statistics;
    private final Territory territory;
    private final Narrowings narrowings;
    private final LegalClock clock;

    Reports(
            StatisticalForms forms,
            Statistics statistics,
            Territory territory,
            Narrowings narrowings,
            LegalClock clock) {
        this.forms = forms;
        this.statistics = statistics;
        this.territory = territory;
        this.narrowings = narrowings;
        this.clock = clock;
    }

    /**
     * {@code agencies}: whom the reader may choose from; {@code chosen}: none is all of them; {@code moving}: the
     * period was named by the day on which somebody looks; {@code closedAt}: none while its numbers still change.
     */
    record Frame(
            StatisticalForm form,
            Asked asked,
            List<Agency> agencies,
            @Nullable Agency chosen,
            @Nullable MovingPeriod moving,
            @Nullable Instant closedAt,
            @Nullable Minus minus) {}

    /** {@code minus}: what is taken away from each number, if anything. */
    record Filled(
            Frame frame,
            Map<String, Counts> lines,
            @Nullable Map<String, Counts> minus) {}

    /** Refuses a period that cannot be read or has not begun, and a day that is still to come. */
    Decision<Frame> frame(String form, ReportFilter typed, Actor me) {
        var today = clock.today();
        var agencies = territory.of(me, Permissions.VIEW, today);
        var chosen = territory.chosen(agencies, typed.agency());
        return PeriodRules.period(typed.period(), today)
                .then(period -> PeriodRules.known(typed.known(), clock).map(known -> {
                    var found = forms.find(form, period.lastDay()).orElseThrow(NotFound::new);
                    var codes = territory.names(
                            agencies, chosen == null ? null : chosen.code().value(), today);
                    var asked = new Asked(
                            codes, period, Grouping.of(typed.by()), today, known.orElse(null), narrowings.of(typed));
                    var closed = known.isEmpty() ? statistics.closedAt(period).orElse(null) : null;
                    var minus = Minus.of(typed.minus(), period).orElse(null);
                    return new Frame(found, asked, agencies, chosen, MovingPeriod.typed(typed.period()), closed, minus);
                }));
    }

    Filled fill(Frame frame) {
        var asked = frame.asked();
        var minus = frame.minus();
        return new Filled(frame, statistics.of(asked), minus == null ? null : takenAway(asked, minus));
    }

    private Map<String, Counts> takenAway(Asked asked, Minus minus) {
        return switch (minus.what()) {
            case AGAIN -> statistics.again(asked);
            case BEFORE, YEAR_BEFORE -> statistics.of(asked.over(minus.period()));
        };
    }

    /** The dossiers behind one cell, by code; of a closed period as they were known when it was closed. */
    Slice<HandledRow> rows(Frame frame, FormColumn column, RowsRequest typed) {
        var after = typed.after() == null ? "" : typed.after();
        var line = typed.line() == null || typed.line().isBlank() ? null : typed.line();
        var asked = frame.closedAt() == null ? frame.asked() : frame.asked().asKnown(frame.closedAt());
        return statistics.rows(asked, new Cell(line, column.measures(), after));
    }
}
