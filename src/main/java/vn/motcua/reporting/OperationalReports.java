package vn.motcua.reporting;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Slice;
import vn.motcua.organisation.Agency;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.OperationalReport;
import vn.motcua.platform.OperationalReport.Figure;
import vn.motcua.statistics.ReportPeriod;

/** The reports that rooms give of their own rows, for an officer's own agencies and all below them. */
@Service
class OperationalReports {

    static final int ROWS_PER_PAGE = 50;

    private final List<OperationalReport> all;
    private final OperationalQuery query;
    private final OperationalRowQuery rows;
    private final Territory territory;
    private final Narrowings narrowings;
    private final LegalClock clock;

    OperationalReports(
            List<OperationalReport> all,
            OperationalQuery query,
            OperationalRowQuery rows,
            Territory territory,
            Narrowings narrowings,
            LegalClock clock) {
        this.all = all.stream()
                .sorted(Comparator.comparing(OperationalReport::key))
                .toList();
        this.query = query;
        this.rows = rows;
        this.territory = territory;
        this.narrowings = narrowings;
        this.clock = clock;
    }

    /**
     * {@code agencies}: whom the reader may choose from; {@code chosen}: none is all of them; {@code moving}: the
     * period was named by the day on which somebody looks.
     */
    record Frame(
            OperationalAsked asked,
            List<Agency> agencies,
            @Nullable Agency chosen,
            @Nullable MovingPeriod moving,
            @Nullable Minus minus) {}

    /** {@code minus}: what is taken away from each number, if anything. */
    record Counted(
            Frame frame, OperationalLines lines, @Nullable OperationalLines minus) {}

    /** What this officer may read. */
    List<OperationalReport> of(Actor me) {
        return all.stream().filter(it -> me.may(it.readers().permission())).toList();
    }

    /** Refuses a period that cannot be read or has not begun. */
    Decision<Frame> frame(String key, ReportFilter typed, Actor me) {
        var report =
                of(me).stream().filter(it -> it.key().equals(key)).findFirst().orElseThrow(NotFound::new);
        var today = clock.today();
        var agencies = territory.of(me, report.readers().permission(), today);
        var chosen = territory.chosen(agencies, typed.agency());
        return PeriodRules.period(typed.period(), today).map(period -> {
            var asked = new OperationalAsked(
                    report,
                    by(report, typed.by()),
                    territory.names(
                            agencies, chosen == null ? null : chosen.code().value(), today),
                    period,
                    today,
                    narrowings.of(report, typed));
            return new Frame(asked, agencies, chosen, MovingPeriod.typed(typed.period()), minus(typed.minus(), period));
        });
    }

    /** A closed period is not counted again here: these reports are of what is known now. */
    private static @Nullable Minus minus(@Nullable String typed, ReportPeriod period) {
        return Minus.of(typed, period)
                .filter(it -> it.what() != Minus.What.AGAIN)
                .orElse(null);
    }

    /** What is not offered is the first. */
    private static OperationalReport.By by(OperationalReport report, @Nullable String typed) {
        return report.by().stream()
                .filter(it -> it.key().equals(typed))
                .findFirst()
                .orElse(report.by().getFirst());
    }

    @Transactional(readOnly = true)
    public Counted count(Frame frame) {
        var minus = frame.minus();
        return new Counted(
                frame,
                query.lines(frame.asked()),
                minus == null ? null : query.lines(frame.asked().over(minus.period())));
    }

    /** A number of the report: of that line, or of all where it is null; from after that row on. */
    record Behind(Figure figure, @Nullable String line, OperationalRow.Key after) {
        Behind from(OperationalRow.Key row) {
            return new Behind(figure, line, row);
        }
    }

    /** A number that the report does not have, or does not open, is not found. */
    Behind behind(Frame frame, RowsRequest typed) {
        if (!frame.asked().report().readers().opens()) throw new NotFound();
        var figure = frame.asked().report().figures().stream()
                .filter(it -> it.key().equals(typed.figure()))
                .findFirst()
                .orElseThrow(NotFound::new);
        return new Behind(figure, typed.line(), OperationalRow.Key.parse(typed.after()));
    }

    /** The rows behind a number, oldest first. */
    Slice<OperationalRow> rows(Frame frame, Behind behind, int most) {
        var found = rows.rows(frame.asked(), behind, most + 1);
        return found.size() <= most
                ? new Slice<>(found, null)
                : new Slice<>(found.subList(0, most), found.get(most - 1).key().toString());
    }
}
