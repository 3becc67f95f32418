package vn.motcua.overview;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Unit;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Typed;
import vn.motcua.platform.Words;

/** The open steps behind a number of a unit. */
@Component
class DeskRowPages {

    private final DeskRowQuery query;
    private final DayTiles days;
    private final Names names;
    private final Agencies agencies;
    private final LegalClock clock;

    DeskRowPages(DeskRowQuery query, DayTiles days, Names names, Agencies agencies, LegalClock clock) {
        this.query = query;
        this.days = days;
        this.names = names;
        this.agencies = agencies;
        this.clock = clock;
    }

    record Page(
            Scope scope,
            DeskRows asked,
            String unit,
            List<Line> lines,
            @Nullable String next) {

        String title() {
            return Words.t("overview.desk.list." + asked.which());
        }

        boolean isFirst() {
            return asked.after() == null;
        }

        String path() {
            var holder = asked.holder() == null ? null : new Desk.Holder(asked.holder());
            var unitCode = Typed.text(asked.unit());
            return DeskRows.path(new Desk(unitCode, unit, holder, Desk.Load.of(List.of()), 0, 0), asked.which(), scope);
        }
    }

    record Line(DeskRowQuery.Row row, String procedure, String step, String slack, boolean isLate) {}

    /** A unit that is not within the reader's reach is not found. */
    @Transactional(readOnly = true)
    public Page page(Scope scope, DeskRows asked) {
        var unit = agencies.unit(Typed.text(asked.unit())).orElseThrow(NotFound::new);
        if (!scope.names().contains(unit.agency().value())) throw new NotFound();
        var now = clock.instant();
        var found = query.page(unit.agency().value(), asked, range(asked.which(), scope, now));
        var lines = found.items().stream().map(it -> line(it, unit, now)).toList();
        return new Page(scope, asked, names.unit(unit.code()), lines, found.next());
    }

    private LiveList.Range range(DeskRows.Which which, Scope scope, Instant now) {
        var calendar = days.calendar(scope);
        return switch (which) {
            case OPEN -> new LiveList.Range(Instant.EPOCH, now.plus(LiveList.EVER));
            case LATE -> LiveList.LATE.range(now, calendar);
            case SOON -> LiveList.SOON.range(now, calendar);
        };
    }

    private Line line(DeskRowQuery.Row it, Unit unit, Instant now) {
        return new Line(
                it,
                names.procedure(it.procedure()),
                names.step(it.procedure(), it.step()),
                names.slack(unit.agency().value(), now, it.dueAt()),
                it.dueAt().isBefore(now));
    }
}
