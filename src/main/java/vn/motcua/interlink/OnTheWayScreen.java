package vn.motcua.interlink;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.May;
import vn.motcua.platform.MenuEntry;
import vn.motcua.platform.Pages;

/** What is on the way, for how long, and whose minutes it is: for sender, receiver, and who leads or inspects them. */
@Controller
class OnTheWayScreen {

    private static final int ROWS = 20;

    private final OnTheWayPages lists;
    private final Pages pages;

    OnTheWayScreen(OnTheWayPages lists, Pages pages) {
        this.lists = lists;
        this.pages = pages;
    }

    /** Who works at a desk comes from its inbox, so that the menu of a desk stays in one line. */
    @Bean
    static MenuEntry onTheWayInMenu() {
        return new MenuEntry("/on-the-way", "interlink.way.title", Inbox.WATCH, 27);
    }

    @GetMapping("/on-the-way")
    @May(Inbox.VIEW)
    View list(
            @RequestParam(defaultValue = "IN") Inbox.Direction direction,
            @RequestParam(defaultValue = "false") boolean over,
            @RequestParam(required = false) @Nullable String after,
            Actor me) {
        var list = new OnTheWay(me, direction, over, OnTheWay.After.parse(after));
        return pages.show("interlink/on_the_way", lists.page(list, ROWS));
    }
}
