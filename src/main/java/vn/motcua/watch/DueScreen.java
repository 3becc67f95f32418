package vn.motcua.watch;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.May;
import vn.motcua.platform.Pages;

/** What is due today, within three days, and late at the agencies of a head, a leader or an inspector. */
@Controller
class DueScreen {

    private final DuePages lists;
    private final Pages pages;

    DueScreen(DuePages lists, Pages pages) {
        this.lists = lists;
        this.pages = pages;
    }

    @GetMapping("/deadlines")
    @May(Permissions.DEADLINES)
    View list(
            @RequestParam(required = false) @Nullable String list,
            @RequestParam(required = false) @Nullable String after,
            Actor me) {
        var asked = new DueList(me, DueList.Which.of(list), DueList.After.parse(after));
        return pages.show("watch/deadlines", lists.page(asked));
    }
}
