package vn.motcua.opinion;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.May;
import vn.motcua.platform.Pages;
import vn.motcua.platform.Words;

/** What this officer's units are asked, and what the agency has asked of others and got late. */
@Controller
class ListScreen {

    private static final int ROWS = 20;

    private final OpinionListQuery query;
    private final OpinionLines lines;
    private final LegalClock clock;
    private final Pages pages;

    ListScreen(OpinionListQuery query, OpinionLines lines, LegalClock clock, Pages pages) {
        this.query = query;
        this.lines = lines;
        this.clock = clock;
        this.pages = pages;
    }

    record Page(
            OpinionList list,
            List<Tab> tabs,
            List<OpinionLine> lines,
            List<OpinionListQuery.Tardy> tardy,
            @Nullable String next,
            boolean done) {}

    record Tab(OpinionList.Which which, String count, boolean isCurrent) {
        String words() {
            return Words.t("opinion.list." + which);
        }
    }

    @GetMapping("/opinions")
    @May(Permissions.VIEW)
    View list(
            @RequestParam(required = false) @Nullable String list,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String done,
            Actor me) {
        var asked = new OpinionList(me, which(list, me), OpinionList.After.parse(after));
        var now = clock.instant();
        var rows = query.page(asked, now, ROWS + 1);
        var shown = rows.subList(0, Math.min(ROWS, rows.size()));
        var next = rows.size() > ROWS ? next(asked.which(), shown.getLast()).text() : null;
        var tabs = Arrays.stream(OpinionList.Which.values())
                .filter(it -> me.may(Permissions.ANSWER) || !it.isMine())
                .map(it -> new Tab(it, count(asked.other(it)), it == asked.which()))
                .toList();
        var tardy = asked.which() == OpinionList.Which.REPORT
                ? query.tardy(asked.agencies())
                : List.<OpinionListQuery.Tardy>of();
        return pages.show("opinion/list", new Page(asked, tabs, lines.of(shown, me), tardy, next, done != null));
    }

    /** Whoever is never asked begins with what the agency has asked. */
    private static OpinionList.Which which(@Nullable String text, Actor me) {
        var which = OpinionList.Which.of(text);
        return which.isMine() && !me.may(Permissions.ANSWER) ? OpinionList.Which.ASKED : which;
    }

    /** {@code 99+} says that there are more. */
    private String count(OpinionList list) {
        var count = query.count(list, clock.instant());
        return count < OpinionListQuery.COUNT_MAX ? Integer.toString(count) : OpinionListQuery.COUNT_MAX - 1 + "+";
    }

    static OpinionList.After next(OpinionList.Which which, OpinionRequest last) {
        var at = which == OpinionList.Which.ANSWERED
                ? last.answered().at()
                : last.limit().dueAt();
        return new OpinionList.After(at, last.id());
    }
}
