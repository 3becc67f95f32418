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

/** An officer's lists: what waits, what is in hand, what lies at the desk for its citizen, what is done. */
@Controller
class WorklistScreen {

    private static final int ROWS = 20;

    private final WorklistPages lists;
    private final PastPages past;
    private final WorklistHeads heads;
    private final LastActs acts;
    private final Pages pages;

    WorklistScreen(WorklistPages lists, PastPages past, WorklistHeads heads, LastActs acts, Pages pages) {
        this.lists = lists;
        this.past = past;
        this.heads = heads;
        this.acts = acts;
        this.pages = pages;
    }

    @Bean
    static MenuEntry worklistInMenu() {
        return new MenuEntry("/worklist", "route.worklist.title", Worklist.VIEW, 20);
    }

    @GetMapping("/worklist")
    @May(Worklist.VIEW)
    View list(Asked asked, @RequestParam(required = false) @Nullable String done, Actor me) {
        var counts = heads.counts(me);
        var list = new Worklist(
                me,
                asked.tabOr(WorklistHeads.first(counts), me),
                asked.procedure(),
                Worklist.After.parse(asked.after()),
                ROWS,
                heads.versions(asked.procedure()));
        var last = DossierCode.parse(done == null ? "" : done)
                .flatMap(it -> acts.of(it, me))
                .orElse(null);
        return switch (list.tab()) {
            case DONE -> pages.show("route/ended", past.ended(list, counts));
            case AWAITING -> pages.show("route/uncollected", past.uncollected(list, counts));
            case IN_HAND, WAITING, MINE, STANDING, TODAY, LATE, SENT, UNIT ->
                pages.show("route/worklist", lists.page(list, counts, last));
        };
    }

    record Asked(
            Worklist.@Nullable Tab tab,
            @Nullable Long procedure,
            @Nullable String after) {

        Worklist.Tab tabOr(Worklist.Tab first, Actor me) {
            return tab != null && tab.isFor(me) ? tab : first;
        }
    }
}
