package vn.motcua.overview;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.May;

/** Where time goes: the steps of a procedure on its route, and the other agencies dossiers go to. */
@Controller
class SpentScreen {

    private final ScopedPages pages;
    private final StepPages steps;
    private final PartnerPages partners;

    SpentScreen(ScopedPages pages, StepPages steps, PartnerPages partners) {
        this.pages = pages;
        this.steps = steps;
        this.partners = partners;
    }

    @GetMapping("/overview/steps")
    @May(Permissions.VIEW)
    View steps(OverviewRequest typed, SpentRequest asked, Actor me) {
        return pages.show("overview/steps", typed.today(), me, scope -> steps.page(scope, asked));
    }

    @GetMapping("/overview/partners")
    @May(Permissions.VIEW)
    View partners(OverviewRequest typed, SpentRequest asked, Actor me) {
        return pages.show("overview/partners", typed.today(), me, scope -> partners.page(scope, asked));
    }
}
