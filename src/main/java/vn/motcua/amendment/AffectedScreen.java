package vn.motcua.amendment;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.dossier.CalendarEffect;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Pages;

/** Which dossiers a change moves, or would move. */
@Controller
class AffectedScreen {

    private final Amendments amendments;
    private final AmendmentPages lists;
    private final Pages pages;

    AffectedScreen(Amendments amendments, AmendmentPages lists, Pages pages) {
        this.amendments = amendments;
        this.lists = lists;
        this.pages = pages;
    }

    @GetMapping(AmendmentScreen.HERE + "/{id:\\d{1,18}}/dossiers")
    @May(Scope.AMEND)
    View dossiers(
            @PathVariable long id,
            @RequestParam CalendarEffect effect,
            @RequestParam(required = false) @Nullable String after,
            Actor me) {
        var it = amendments.find(id, me).orElseThrow(NotFound::new);
        return pages.show("amendment/dossiers", lists.dossiers(it, effect, after, me));
    }
}
