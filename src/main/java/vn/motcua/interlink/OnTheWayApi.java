package vn.motcua.interlink;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.Slack;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Slice;
import vn.motcua.platform.Answers;
import vn.motcua.platform.May;

/** The list of what is on the way, for other programs. */
@RestController
class OnTheWayApi {

    private static final int LIMIT_MAX = 200;

    private final OnTheWayPages lists;

    OnTheWayApi(OnTheWayPages lists) {
        this.lists = lists;
    }

    /** {@code minutes}: working minutes on the way so far, all of them {@code minutesOf}'s. */
    record Item(
            long id,
            String dossier,
            Ends ends,
            Time time,
            @Nullable String slip) {

        static Item of(OnTheWayPages.Line line) {
            var row = line.row();
            var way = row.way();
            var time = row.time();
            return new Item(
                    row.id(),
                    row.code(),
                    new Ends(way.fromAgency(), way.fromUnit(), way.toAgency(), way.toUnit(), way.nextStep()),
                    new Time(
                            Answers.local(time.offeredAt()),
                            Answers.localOrNull(time.answerBy()),
                            line.limit().state() == Slack.State.LATE,
                            line.minutes(),
                            way.fromAgency()),
                    row.slip() == null ? null : row.slip().code());
        }
    }

    record Ends(String fromAgency, String fromUnit, String toAgency, String toUnit, String nextStep) {}

    /** {@code answerBy}: none while the dossier's clock stands still. */
    record Time(
            OffsetDateTime offeredAt,
            @Nullable OffsetDateTime answerBy,
            boolean over,
            long minutes,
            String minutesOf) {}

    /** {@code direction}: {@code in} or {@code out}; {@code over}: only what should be answered; most overdue first. */
    @GetMapping("/api/v1/handovers/on-the-way")
    @May(Inbox.VIEW)
    Slice<Item> list(
            @RequestParam(defaultValue = "in") String direction,
            @RequestParam(defaultValue = "false") boolean over,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String after,
            Actor me) {
        var way = Inbox.Direction.of(direction);
        var list = new OnTheWay(me, way, over, OnTheWay.After.parse(after));
        var page = lists.slice(list, Math.clamp(limit, 1, LIMIT_MAX));
        return new Slice<>(page.items().stream().map(Item::of).toList(), page.next());
    }
}
