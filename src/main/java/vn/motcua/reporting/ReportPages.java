package vn.motcua.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Words;
import vn.motcua.statistics.Counts;
import vn.motcua.statistics.ReportPeriod;

/** Puts words to the lines of a filled form, and offers the periods one may want next. */
@Component
class ReportPages {

    private static final int QUARTERS = 9;
    private static final int YEARS = 3;
    private static final int MONTHS = 12;

    private final LineNames names;
    private final Narrowings narrowings;
    private final LegalClock clock;

    ReportPages(LineNames names, Narrowings narrowings, LegalClock clock) {
        this.names = names;
        this.narrowings = narrowings;
        this.clock = clock;
    }

    ReportPage page(Reports.Filled filled) {
        var asked = filled.frame().asked();
        var on = asked.period().lastDay();
        var lines = lines(filled, on);
        var total = lines.isEmpty() ? null : total(lines);
        var cutOff = Words.moment(asked.cutOff(clock.instant()));
        return new ReportPage(
                filled.frame(), periods(asked.period()), narrowings.offered(on, asked.only()), lines, total, cutOff);
    }

    /** Its filter and headings alone. */
    ReportPage empty(Reports.Frame frame) {
        return page(new Reports.Filled(frame, Map.of(), null));
    }

    private List<ReportPage.Line> lines(Reports.Filled filled, LocalDate on) {
        var by = filled.frame().asked().by();
        var minus = filled.minus();
        var keys = new TreeSet<>(filled.lines().keySet());
        if (minus != null) keys.addAll(minus.keySet());
        return keys.stream()
                .map(key -> new ReportPage.Line(
                        key,
                        names.of(by, key, on),
                        filled.lines().getOrDefault(key, Counts.NONE),
                        minus == null ? null : minus.getOrDefault(key, Counts.NONE)))
                .toList();
    }

    private static ReportPage.Line total(List<ReportPage.Line> lines) {
        var minus = lines.stream()
                .map(ReportPage.Line::minus)
                .filter(Objects::nonNull)
                .toList();
        return new ReportPage.Line(
                "",
                Words.t("reporting.total"),
                Counts.total(lines.stream().map(ReportPage.Line::counts).toList()),
                minus.isEmpty() ? null : Counts.total(minus));
    }

    /** The newest first; the one asked for is among them. */
    List<ReportPeriod> periods(ReportPeriod asked) {
        var today = clock.today();
        var quarters = Stream.iterate(ReportPeriod.quarterOf(today), ReportPeriod::before)
                .limit(QUARTERS);
        var years =
                Stream.iterate(ReportPeriod.yearOf(today), ReportPeriod::before).limit(YEARS);
        var months = Stream.iterate(ReportPeriod.monthOf(today), ReportPeriod::before)
                .limit(MONTHS);
        var periods = new ArrayList<>(
                Stream.of(quarters, years, months).flatMap(it -> it).toList());
        if (!periods.contains(asked)) periods.addFirst(asked);
        return periods;
    }
}
