package vn.motcua.overview;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.May;
import vn.motcua.platform.MenuEntry;
import vn.motcua.platform.NotFound;

/** What a leader, a head or an inspector looks at first in the morning, and the dossiers behind its numbers. */
@Controller
@RequestMapping("/overview")
class OverviewScreen {

    private final ScopedPages pages;
    private final OverviewPages overview;
    private final RowPages rows;

    OverviewScreen(ScopedPages pages, OverviewPages overview, RowPages rows) {
        this.pages = pages;
        this.overview = overview;
        this.rows = rows;
    }

    @Bean
    static MenuEntry overviewInMenu() {
        return new MenuEntry("/overview", "overview.menu", Permissions.VIEW, 22);
    }

    @GetMapping
    @May(Permissions.VIEW)
    View show(OverviewRequest typed, Actor me) {
        return pages.show("overview/show", typed, me, overview::page);
    }

    @GetMapping("/rows")
    @May(Permissions.VIEW)
    View rows(
            OverviewRequest typed,
            @RequestParam String list,
            @RequestParam(required = false) @Nullable String after,
            Actor me) {
        var which = LiveList.of(list).orElseThrow(NotFound::new);
        return pages.show("overview/rows", typed.today(), me, scope -> rows.page(which, scope, After.parse(after)));
    }
}
