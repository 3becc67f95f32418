package vn.motcua.overview;

import static vn.motcua.statistics.Measure.EARLY;
import static vn.motcua.statistics.Measure.ON_TIME;
import static vn.motcua.statistics.Measure.OPEN_LATE;
import static vn.motcua.statistics.Measure.OVERDUE;
import static vn.motcua.statistics.Measure.RECEIVED_IN_PERSON;
import static vn.motcua.statistics.Measure.RECEIVED_ONLINE;
import static vn.motcua.statistics.Measure.RECEIVED_POST;
import static vn.motcua.statistics.Measure.STOPPED;
import static vn.motcua.statistics.Measure.WAITING;
import static vn.motcua.statistics.Measure.WITHDRAWN;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.organisation.Agencies;
import vn.motcua.platform.LegalClock;
import vn.motcua.statistics.Asked;
import vn.motcua.statistics.Counts;
import vn.motcua.statistics.Grouping;
import vn.motcua.statistics.ReportPeriod;
import vn.motcua.statistics.Statistics;

/** The numbers of a day: of today from what lies open now, of a past day from statistics as they were known then. */
@Component
class DayTiles {

    private final LiveCountQuery live;
    private final Statistics statistics;
    private final Agencies agencies;
    private final LegalClock clock;

    DayTiles(LiveCountQuery live, Statistics statistics, Agencies agencies, LegalClock clock) {
        this.live = live;
        this.statistics = statistics;
        this.agencies = agencies;
        this.clock = clock;
    }

    List<Tile> of(Scope scope) {
        return scope.known() == null ? today(scope) : past(scope, scope.known());
    }

    private List<Tile> today(Scope scope) {
        var ranges = ranges(scope, clock.instant());
        return live.of(scope.names(), ranges).entrySet().stream()
                .map(it -> Tile.of(it.getKey(), it.getValue(), RowPages.path(it.getKey(), scope)))
                .toList();
    }

    private Map<LiveList, LiveList.Range> ranges(Scope scope, Instant now) {
        var ranges = new EnumMap<LiveList, LiveList.Range>(LiveList.class);
        var calendar = calendar(scope);
        Arrays.stream(LiveList.values()).forEach(it -> ranges.put(it, it.range(now, calendar)));
        return ranges;
    }

    /** Of the agency chosen, or of the first: offices of one district keep the same days. */
    WorkingCalendar calendar(Scope scope) {
        var of = scope.chosen() == null ? scope.agencies().getFirst() : scope.chosen();
        return agencies.calendarOf(of.code());
    }

    private List<Tile> past(Scope scope, Instant known) {
        var day = new ReportPeriod(scope.day(), scope.day());
        var asked = new Asked(scope.names(), day, Grouping.AGENCY, clock.today(), known);
        var counts = Counts.total(List.copyOf(statistics.of(asked).values()));
        return List.of(
                Tile.past("online", counts.of(RECEIVED_ONLINE), column(scope, 4)),
                Tile.past("in-person", counts.sum(List.of(RECEIVED_IN_PERSON, RECEIVED_POST)), column(scope, 5)),
                Tile.past(
                        "left",
                        counts.sum(List.of(EARLY, ON_TIME, WAITING, WITHDRAWN, STOPPED, OVERDUE)),
                        column(scope, 7)),
                Tile.past("late", counts.of(OPEN_LATE), column(scope, 13)));
    }

    private static String column(Scope scope, int column) {
        return Forms.rows(new ReportPeriod(scope.day(), scope.day()), scope, scope.day(), column);
    }
}
