package vn.motcua.overview;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.May;

/** The pressure on desks today, and the open steps behind each number. */
@Controller
@RequestMapping("/overview/desks")
class DeskScreen {

    private final ScopedPages pages;
    private final DeskPages desks;
    private final DeskRowPages rows;

    DeskScreen(ScopedPages pages, DeskPages desks, DeskRowPages rows) {
        this.pages = pages;
        this.desks = desks;
        this.rows = rows;
    }

    @GetMapping
    @May(Permissions.VIEW)
    View show(OverviewRequest typed, Actor me) {
        return pages.show("overview/desks", typed.today(), me, desks::page);
    }

    @GetMapping("/steps")
    @May(Permissions.VIEW)
    View rows(OverviewRequest typed, DeskRows asked, Actor me) {
        return pages.show("overview/desk-steps", typed.today(), me, scope -> rows.page(scope, asked));
    }
}
