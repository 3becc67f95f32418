package vn.motcua.overview;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.kernel.Slice;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Words;
import vn.motcua.watch.Whereabouts;

/** The dossiers behind a number of today: with whom each is, and of late ones why. */
@Component
class RowPages {

    private final LiveQuery live;
    private final DayTiles tiles;
    private final Whereabouts whereabouts;
    private final Names names;
    private final LegalClock clock;

    RowPages(LiveQuery live, DayTiles tiles, Whereabouts whereabouts, Names names, LegalClock clock) {
        this.live = live;
        this.tiles = tiles;
        this.whereabouts = whereabouts;
        this.names = names;
        this.clock = clock;
    }

    static String path(LiveList list, Scope scope) {
        return "/overview/rows?" + scope.query() + "&list=" + list.word();
    }

    record Page(
            Scope scope,
            LiveList list,
            List<Line> lines,
            @Nullable String next,
            boolean isFirst) {

        String path() {
            return RowPages.path(list, scope);
        }

        String title() {
            return Words.t("overview.list." + list);
        }

        String rule() {
            return Words.t("overview.rule." + list);
        }

        boolean isLate() {
            return list == LiveList.LATE;
        }
    }

    /** {@code at}: at which steps and with whom; none where it has ended. */
    record Line(LiveQuery.Row row, String procedure, List<Whereabouts.At> at, String slack, String cause) {

        String received() {
            return Words.moment(row.receivedAt());
        }

        String due() {
            return row.dueAt() == null ? "–" : Words.moment(row.dueAt());
        }
    }

    @Transactional(readOnly = true)
    public Page page(LiveList list, Scope scope, @Nullable After after) {
        var now = clock.instant();
        var found = live.page(list, scope.names(), list.range(now, tiles.calendar(scope)), after);
        return new Page(scope, list, lines(list, found, now), found.next(), after == null);
    }

    private List<Line> lines(LiveList list, Slice<LiveQuery.Row> found, Instant now) {
        var versions = found.items().stream()
                .collect(Collectors.toMap(LiveQuery.Row::code, LiveQuery.Row::procedure, (same, _) -> same));
        var at = whereabouts.of(List.copyOf(versions.keySet()));
        var causes = list == LiveList.LATE ? whereabouts.causes(versions, now) : Map.<String, String>of();
        return found.items().stream()
                .map(it -> new Line(
                        it,
                        names.procedure(it.procedure()),
                        at.getOrDefault(it.code(), List.of()),
                        list == LiveList.LATE ? names.slack(it.agency(), now, it.at()) : "",
                        causes.getOrDefault(it.code(), "")))
                .toList();
    }
}
