package vn.motcua.watch;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.Slack;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Words;

/** Makes the page of a list of due moments: names for keys, tags for times, and of what is late the cause. */
@Component
class DuePages {

    private final DueQuery query;
    private final Causes causes;
    private final PlaceNames names;
    private final Catalogue catalogue;
    private final Agencies agencies;
    private final LegalClock clock;

    DuePages(
            DueQuery query, Causes causes, PlaceNames names, Catalogue catalogue, Agencies agencies, LegalClock clock) {
        this.query = query;
        this.causes = causes;
        this.names = names;
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
            return Spent.words(cause);
        }
    }

    Page page(DueList list) {
        var now = clock.instant();
        var rows = query.page(list, now);
        var versions = rows.items().stream()
                .collect(Collectors.toMap(DueQuery.Row::code, DueQuery.Row::procedure, (same, _) -> same));
        var late = list.which() == DueList.Which.LATE ? causes.of(versions, now) : Map.<String, Spent>of();
        var lines = rows.items().stream()
                .map(row -> line(row, late.get(row.code()), now))
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

    private Line line(DueQuery.Row row, @Nullable Spent cause, Instant now) {
        var what = row.what();
        var whole = whole(row, now);
        return new Line(
                row,
                catalogue.version(row.procedure()).name(),
                names.step(row.procedure(), what.step(), what.kind()),
                what.holder() == null ? names.unit(what.unit()) : what.holder(),
                Slack.of(calendar(what.agency()), now, row.dueAt(), null).within(whole),
                whole,
                cause);
    }

    private Slack whole(DueQuery.Row row, Instant now) {
        var dossier = row.dossier();
        var calendar = calendar(dossier.agency());
        var run = new Slack.Run(catalogue.version(row.procedure()), dossier.caseKey(), dossier.runsSince());
        return Slack.of(calendar, run.counting(calendar, now), dossier.dueAt(), null);
    }

    private WorkingCalendar calendar(String agency) {
        return agencies.calendarOf(new AgencyCode(agency));
    }
}
