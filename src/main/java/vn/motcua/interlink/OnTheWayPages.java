package vn.motcua.interlink;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.Slack;
import vn.motcua.kernel.Slice;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Words;

/** Makes the list of what is on the way: names for keys, how long it has been, and until when it may be. */
@Component
class OnTheWayPages {

    private final OnTheWayQuery query;
    private final Inbox inbox;
    private final SlipNumbering numbering;
    private final Catalogue catalogue;
    private final Agencies agencies;
    private final LegalClock clock;

    OnTheWayPages(
            OnTheWayQuery query,
            Inbox inbox,
            SlipNumbering numbering,
            Catalogue catalogue,
            Agencies agencies,
            LegalClock clock) {
        this.query = query;
        this.inbox = inbox;
        this.numbering = numbering;
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.clock = clock;
    }

    record Page(
            OnTheWay list,
            List<Tab> tabs,
            Filter all,
            Filter over,
            List<Line> lines,
            @Nullable String next) {

        String address(String after) {
            return list.over() ? tabAddress() + "&over=true&after=" + after : tabAddress() + "&after=" + after;
        }

        String first() {
            return (list.over() ? over : all).address();
        }

        private String tabAddress() {
            return OnTheWayPages.address(list.direction());
        }
    }

    record Tab(Inbox.Direction way, String count, boolean isCurrent) {

        String address() {
            return OnTheWayPages.address(way);
        }

        String words() {
            return Words.t("interlink.way." + way);
        }
    }

    record Filter(String address, String count, boolean isCurrent) {}

    /** {@code minutes}: of work at the sender, whose they are until somebody accepts; {@code slip}: its number. */
    record Line(
            OnTheWayQuery.Row row,
            String procedure,
            String from,
            String to,
            String by,
            long minutes,
            Slack limit,
            @Nullable String slip) {}

    Page page(OnTheWay list, int rows) {
        var now = clock.instant();
        var found = query.page(list, rows, now);
        var tabs = Arrays.stream(Inbox.Direction.values())
                .map(it -> new Tab(it, count(list.only(it, false), now), it == list.direction()))
                .toList();
        var here = address(list.direction());
        var all = count(list.only(list.direction(), false), now);
        var late = count(list.only(list.direction(), true), now);
        return new Page(
                list,
                tabs,
                new Filter(here, all, !list.over()),
                new Filter(here + "&over=true", late, list.over()),
                lines(found, now),
                found.next());
    }

    Slice<Line> slice(OnTheWay list, int rows) {
        var now = clock.instant();
        var found = query.page(list, rows, now);
        return new Slice<>(lines(found, now), found.next());
    }

    private List<Line> lines(Slice<OnTheWayQuery.Row> found, Instant now) {
        return found.items().stream().map(it -> line(it, now)).toList();
    }

    private Line line(OnTheWayQuery.Row row, Instant now) {
        var way = row.way();
        var time = row.time();
        return new Line(
                row,
                catalogue.version(row.procedure()).name(),
                inbox.unit(way.fromUnit(), time.offeredAt()),
                inbox.unit(way.toUnit(), time.offeredAt()),
                inbox.officer(time.offeredBy()),
                minutes(way.fromAgency(), time, now),
                Slack.of(calendar(way.toAgency()), now, time.answerBy(), null),
                row.slip() == null
                        ? null
                        : numbering.number(row.slip().code(), row.slip().madeAt()));
    }

    private long minutes(String sender, OnTheWayQuery.Time time, Instant now) {
        var until = time.stoodSince() == null ? now : time.stoodSince();
        return calendar(sender).between(time.offeredAt(), until).minutes() - time.paused();
    }

    /** {@code 99+} says that there are more. */
    private String count(OnTheWay list, Instant now) {
        var count = query.count(list, now);
        return count < OnTheWayQuery.COUNT_MAX ? Integer.toString(count) : OnTheWayQuery.COUNT_MAX - 1 + "+";
    }

    private WorkingCalendar calendar(String agency) {
        return agencies.calendarOf(new AgencyCode(agency));
    }

    private static String address(Inbox.Direction way) {
        return "/on-the-way?direction=" + way;
    }
}
