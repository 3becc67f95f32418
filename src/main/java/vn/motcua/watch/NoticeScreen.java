package vn.motcua.watch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.May;
import vn.motcua.platform.Pages;
import vn.motcua.platform.Words;

/** What an officer was told of due moments, and has read. */
@Controller
class NoticeScreen {

    private static final int READ_AT_ONCE_MAX = 100;

    private final NoticeQuery query;
    private final Notices notices;
    private final Ladder ladder;
    private final Catalogue catalogue;
    private final Pages pages;

    NoticeScreen(NoticeQuery query, Notices notices, Ladder ladder, Catalogue catalogue, Pages pages) {
        this.query = query;
        this.ladder = ladder;
        this.notices = notices;
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @GetMapping("/notices")
    @May(Permissions.NOTICES)
    View list(@RequestParam(required = false) @Nullable Long before, Actor me) {
        var rows = query.page(me, before);
        var lines = rows.items().stream().map(this::line).toList();
        return pages.show("watch/notices", new Page(lines, query.unread(me), before != null, rows.next()));
    }

    @PostMapping("/notices/readings")
    @May(Permissions.NOTICES)
    View read(@RequestParam(name = "notices", required = false) @Nullable List<Long> read, Actor me) {
        if (read != null) notices.read(read.stream().limit(READ_AT_ONCE_MAX).toList(), me);
        return pages.seeOther("/notices");
    }

    record Page(
            List<NoticeLine> lines,
            int unread,
            boolean isLater,
            @Nullable String next) {

        List<Long> unreadLines() {
            return lines.stream()
                    .filter(it -> it.row().readAt() == null)
                    .map(it -> it.row().id())
                    .toList();
        }

        String unreadWords() {
            if (unread == 0) return Words.t("watch.notices.all-read");
            return unread < NoticeQuery.UNREAD_MAX
                    ? Words.t("watch.notices.unread", unread)
                    : Words.t("watch.notices.unread-many", NoticeQuery.UNREAD_MAX - 1);
        }
    }

    private NoticeLine line(NoticeQuery.Row row) {
        var version = catalogue.version(row.procedure());
        var step = version.route().step(row.step()).name();
        return new NoticeLine(row, version.name(), words(row, step));
    }

    private String words(NoticeQuery.Row row, String step) {
        var opinion = row.opinion();
        if (opinion != null) return Words.t("watch.opinion", step, opinion.of());
        return isOnTheWay(row.rung()) ? Words.t("watch.on-the-way", step) : step;
    }

    private boolean isOnTheWay(String rung) {
        return ladder.of(Rung.Of.HANDOVER).stream().anyMatch(it -> it.key().equals(rung));
    }
}
