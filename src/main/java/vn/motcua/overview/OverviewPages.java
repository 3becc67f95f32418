package vn.motcua.overview;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Words;
import vn.motcua.statistics.Statistics;
import vn.motcua.watch.Whereabouts;

/** Puts the first page together; each number by few statements that end early, however much there is. */
@Component
class OverviewPages {

    private static final int LATE_SHOWN = 5;

    private final DayTiles tiles;
    private final LiveQuery live;
    private final LateUnitQuery units;
    private final Statistics statistics;
    private final Whereabouts whereabouts;
    private final Names names;
    private final LegalClock clock;

    OverviewPages(
            DayTiles tiles,
            LiveQuery live,
            LateUnitQuery units,
            Statistics statistics,
            Whereabouts whereabouts,
            Names names,
            LegalClock clock) {
        this.tiles = tiles;
        this.live = live;
        this.units = units;
        this.statistics = statistics;
        this.whereabouts = whereabouts;
        this.names = names;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public OverviewPage page(Scope scope) {
        var now = clock.instant();
        var months = statistics.months(scope.names(), scope.day(), Trend.MONTHS + Trend.YEAR, scope.known());
        var isToday = scope.known() == null;
        return new OverviewPage(
                scope,
                clock.today(),
                Words.moment(scope.known() == null ? now : scope.known()),
                tiles.of(scope),
                Trend.of(months),
                isToday ? late(scope, now) : List.of(),
                isToday ? where(scope, now) : List.of());
    }

    private List<OverviewPage.Late> late(Scope scope, Instant now) {
        var range = LiveList.LATE.range(now, tiles.calendar(scope));
        var rows = live.first(LiveList.LATE, scope.names(), range, null, LATE_SHOWN);
        var at = whereabouts.of(rows.stream().map(LiveQuery.Row::code).toList());
        return rows.stream()
                .map(it -> new OverviewPage.Late(
                        it,
                        names.procedure(it.procedure()),
                        names.slack(it.agency(), now, it.at()),
                        at.getOrDefault(it.code(), List.of()).stream()
                                .map(Whereabouts.At::holder)
                                .toList()))
                .toList();
    }

    private List<OverviewPage.Where> where(Scope scope, Instant now) {
        return units.of(scope.names(), now).stream()
                .map(it -> new OverviewPage.Where(names.unit(it.unit()), it.words(), DeskRows.late(it.unit(), scope)))
                .toList();
    }
}
