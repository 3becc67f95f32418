package vn.motcua.route;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.dossier.DossierCode;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.May;
import vn.motcua.platform.MenuEntry;
import vn.motcua.platform.Pages;

/** What waits for me: the open steps of my posts, most endangered first. */
@Controller
class WorklistScreen {

    private static final int ROWS = 20;

    private final WorklistPages lists;
    private final Pages pages;

    WorklistScreen(WorklistPages lists, Pages pages) {
        this.lists = lists;
        this.pages = pages;
    }

    @Bean
    static MenuEntry worklistInMenu() {
        return new MenuEntry("/worklist", "route.worklist.title", Worklist.VIEW, 20);
    }

    @GetMapping("/worklist")
    @May(Worklist.VIEW)
    View list(Asked asked, @RequestParam(required = false) @Nullable String done, Actor me) {
        var list = new Worklist(me, asked.tabOf(me), asked.procedure(), Worklist.After.parse(asked.after()), ROWS);
        var code = done == null
                ? null
                : DossierCode.parse(done).map(DossierCode::value).orElse(null);
        return pages.show("route/worklist", lists.page(list, code));
    }

    record Asked(
            Worklist.@Nullable Tab tab,
            @Nullable Long procedure,
            @Nullable String after) {

        /** What waits comes first; a unit's list is for its heads. */
        Worklist.Tab tabOf(Actor me) {
            if (tab == null || (tab == Worklist.Tab.UNIT && !Worklist.isHead(me))) return Worklist.Tab.WAITING;
            return tab;
        }
    }
}
