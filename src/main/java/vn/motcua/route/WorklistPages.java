package vn.motcua.route;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.StepKind;
import vn.motcua.dossier.Slack;
import vn.motcua.kernel.Slice;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Words;
import vn.motcua.route.LastActs.LastAct;
import vn.motcua.route.WorklistQuery.Row;

/** Makes the page of a work list: names for keys, tags for times. */
@Component
class WorklistPages {

    private final WorklistQuery query;
    private final WorklistHeads heads;
    private final Catalogue catalogue;
    private final Itinerary itinerary;
    private final StepNames names;
    private final Gate gate;
    private final LegalClock clock;

    WorklistPages(
            WorklistQuery query,
            WorklistHeads heads,
            Catalogue catalogue,
            Itinerary itinerary,
            StepNames names,
            Gate gate,
            LegalClock clock) {
        this.query = query;
        this.heads = heads;
        this.catalogue = catalogue;
        this.itinerary = itinerary;
        this.names = names;
        this.gate = gate;
        this.clock = clock;
    }

    record Page(WorklistHead head, List<Line> lines) {

        boolean hasApprovals() {
            return lines.stream().anyMatch(Line::approves);
        }

        boolean hasClaims() {
            return head.list().tab() == Worklist.Tab.WAITING && !lines.isEmpty();
        }

        /** Approvals everywhere; what waits can also be claimed. */
        boolean isChoosable(Line line) {
            return line.approves() || hasClaims();
        }
    }

    /**
     * An open step in the API. {@code slackMinutes}: working minutes before it must start for the dossier to be in
     * time; may be negative.
     */
    record Task(
            long id,
            String dossier,
            String procedure,
            String step,
            String stepName,
            OffsetDateTime dueAt,
            long slackMinutes,
            @Nullable String holder,
            long version) {}

    /** {@code holder}: or where it was sent; {@code insteadOf}: whose work it is; {@code approves}: from the list. */
    record Line(
            Row row,
            String procedure,
            String step,
            Slack slack,
            @Nullable String holder,
            @Nullable String insteadOf,
            boolean approves) {
        String choice() {
            return row.id() + ":" + row.version() + ":" + row.code();
        }

        /** Why nobody works on it now, if so. */
        @Nullable
        String standing() {
            var status = row.what().standing();
            return status == null ? null : Words.t("route.standing." + status);
        }

        /** What is on the way is answered elsewhere, and only looked at here, as is what stands still. */
        String path() {
            return row.isOnTheWay() || row.isWaiting() || row.what().standing() != null
                    ? "/dossiers/" + row.code()
                    : "/steps/" + row.id();
        }
    }

    Page page(Worklist list, Map<Worklist.Tab, Integer> counts, @Nullable LastAct done) {
        var now = clock.instant();
        var rows = query.page(list, now, heads.dayEnd());
        var holders = new HashMap<String, String>();
        var lines =
                rows.items().stream().map(row -> line(row, now, list, holders)).toList();
        return new Page(heads.head(list, counts, rows.next(), done), lines);
    }

    List<Row> rows(Worklist list) {
        return query.page(list, clock.instant(), heads.dayEnd()).items();
    }

    /** The same for the API. */
    Slice<Task> tasks(Worklist list) {
        var now = clock.instant();
        var rows = query.page(list, now, heads.dayEnd());
        return new Slice<>(rows.items().stream().map(row -> task(row, now)).toList(), rows.next());
    }

    /** Minutes until the latest start are minutes to the due moment less what is left to do. */
    private Task task(Row row, Instant now) {
        var what = row.what();
        return new Task(
                row.id(),
                row.code(),
                catalogue.version(row.procedure()).code().value(),
                what.step(),
                names.step(row.procedure(), what.step(), what.kind()),
                row.dueAt().atZone(LegalClock.ZONE).toOffsetDateTime(),
                itinerary
                        .calendar(row.post().agency())
                        .between(now, row.latestStart())
                        .minutes(),
                row.holder(),
                row.version());
    }

    /** Nobody holds what is on the way, but it is known where it went and since when. */
    private @Nullable String sentTo(Row row) {
        var sent = row.what().sent();
        if (sent == null) return null;
        if (sent.unit() == null) return Words.t("route.worklist.waits", Words.moment(sent.since()));
        var day = LocalDate.ofInstant(sent.since(), LegalClock.ZONE);
        return Words.t("route.worklist.sent", itinerary.fullName(sent.unit(), day), Words.moment(sent.since()));
    }

    private Line line(Row row, Instant now, Worklist list, Map<String, String> holders) {
        var post = row.post();
        var approves = row.what().kind().equals(StepKind.APPROVAL.name())
                && list.me().holds(post.unit(), post.role())
                && row.what().standing() == null
                && (row.holder() == null
                        || row.holder().equals(list.me().username())
                        || list.me().standsInFor(row.holder(), post.unit(), post.role()));
        return new Line(
                row,
                catalogue.version(row.procedure()).name(),
                row.isOnTheWay()
                        ? Words.t("route.panel.on-the-way")
                        : names.step(
                                row.procedure(), row.what().step(), row.what().kind()),
                slack(row, now),
                row.holder() == null ? sentTo(row) : holders.computeIfAbsent(row.holder(), gate::name),
                insteadOf(row, list, holders),
                approves);
    }

    private Slack slack(Row row, Instant now) {
        var dueAt = row.what().standing() == null ? row.dueAt() : null;
        var whole = row.what().dossier();
        var run = new Slack.Run(catalogue.version(row.procedure()), whole.caseKey(), whole.runsSince());
        var calendar = itinerary.calendar(whole.agency());
        return Slack.of(itinerary.calendar(row.post().agency()), now, dueAt, null)
                .within(Slack.of(calendar, run.counting(calendar, now), whole.dueAt(), null));
    }

    /** The absent officer whose work this is. */
    private @Nullable String insteadOf(Row row, Worklist list, Map<String, String> holders) {
        var me = list.me();
        var post = row.post();
        var absent = row.holder() == null
                ? me.insteadOf(post.unit(), post.role())
                : me.standsInFor(row.holder(), post.unit(), post.role()) ? row.holder() : null;
        return absent == null || absent.equals(me.username()) ? null : holders.computeIfAbsent(absent, gate::name);
    }
}
