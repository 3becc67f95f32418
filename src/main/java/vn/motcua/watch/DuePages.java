package vn.motcua.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.Slack;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.organisation.Unit;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Words;

/** Makes the page of a list of due moments: names for keys, tags for times, and of what is late the cause. */
@Component
class DuePages {

    private static final String HANDOVER = "HANDOVER";

    private final DueQuery query;
    private final SpentQuery spent;
    private final Catalogue catalogue;
    private final Agencies agencies;
    private final LegalClock clock;

    DuePages(DueQuery query, SpentQuery spent, Catalogue catalogue, Agencies agencies, LegalClock clock) {
        this.query = query;
        this.spent = spent;
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.clock = clock;
    }

    record Page(
            DueList list,
            List<Tab> tabs,
            String until,
            List<Line> lines,
            @Nullable String next) {

        boolean hasCauses() {
            return list.which() == DueList.Which.LATE;
        }
    }

    record Tab(DueList.Which which, String count, boolean isCurrent) {
        String words() {
            return Words.t("watch.deadlines." + which);
        }
    }

    /** {@code whole}: how the dossier stands; {@code cause}: who spent most beyond the budget, if anybody did. */
    record Line(
            DueQuery.Row row,
            String procedure,
            String step,
            String holder,
            Slack slack,
            Slack whole,
            @Nullable Spent cause) {
        String causeWords() {
            return cause == null
                    ? Words.t("watch.cause.none")
                    : Words.t(
                            "watch.cause.over",
                            cause.step(),
                            cause.holder(),
                            Words.hours(cause.used()),
                            Words.hours(cause.budget()));
        }
    }

    Page page(DueList list) {
        var now = clock.instant();
        var rows = query.page(list, now);
        var codes = rows.items().stream().map(DueQuery.Row::code).distinct().toList();
        var times = list.which() == DueList.Which.LATE ? spent.of(codes) : Map.<String, List<SpentQuery.Row>>of();
        var lines = rows.items().stream()
                .map(row -> line(row, times.getOrDefault(row.code(), List.of()), now))
                .toList();
        var until = Words.day(DueList.lastDay(list.which(), clock.today()));
        return new Page(list, tabs(list, now), until, lines, rows.next());
    }

    private List<Tab> tabs(DueList list, Instant now) {
        return Arrays.stream(DueList.Which.values())
                .map(it -> new Tab(it, count(new DueList(list.me(), it, null), now), it == list.which()))
                .toList();
    }

    /** {@code 99+} says that there are more. */
    private String count(DueList list, Instant now) {
        var count = query.count(list, now);
        return count < DueQuery.COUNT_MAX ? Integer.toString(count) : DueQuery.COUNT_MAX - 1 + "+";
    }

    private Line line(DueQuery.Row row, List<SpentQuery.Row> times, Instant now) {
        var what = row.what();
        var steps = times.stream().map(it -> spent(it, row.procedure(), now)).toList();
        return new Line(
                row,
                catalogue.version(row.procedure()).name(),
                step(row.procedure(), what.step(), what.kind()),
                what.holder() == null ? unit(what.unit()) : what.holder(),
                Slack.of(calendar(what.agency()), now, row.dueAt(), null),
                whole(row, now),
                Spent.cause(steps).orElse(null));
    }

    private Slack whole(DueQuery.Row row, Instant now) {
        var dossier = row.dossier();
        var calendar = calendar(dossier.agency());
        var run = new Slack.Run(catalogue.version(row.procedure()), dossier.caseKey(), dossier.runsSince());
        return Slack.of(calendar, run.counting(calendar, now), dossier.dueAt(), null);
    }

    private Spent spent(SpentQuery.Row it, long procedure, Instant now) {
        var isOnTheWay = it.kind().equals(HANDOVER);
        var step = catalogue.version(procedure).route().step(it.step());
        var used = it.minutes() != null
                ? it.minutes()
                : calendar(it.agency()).between(it.openedAt(), now).minutes() - it.paused();
        return new Spent(
                step(procedure, it.step(), it.kind()),
                it.holder() == null ? unit(it.unit()) : it.holder(),
                used,
                isOnTheWay ? 0 : step.budget().minutes());
    }

    private String step(long procedure, String step, String kind) {
        var name = catalogue.version(procedure).route().step(step).name();
        return kind.equals(HANDOVER) ? Words.t("watch.on-the-way", name) : name;
    }

    /** While nobody has it, its unit does. */
    private String unit(String code) {
        var on = clock.today();
        return agencies.unit(code).map(it -> fullName(it, on)).orElse(code);
    }

    private String fullName(Unit unit, LocalDate on) {
        return unit.name() + ", " + agencies.get(unit.agency(), on).name();
    }

    private WorkingCalendar calendar(String agency) {
        return agencies.calendarOf(new AgencyCode(agency));
    }
}
