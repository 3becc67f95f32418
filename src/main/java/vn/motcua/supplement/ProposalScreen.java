package vn.motcua.supplement;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.May;
import vn.motcua.platform.Retry;

/** A handler proposes to the desk what to ask the citizen for. */
@Controller
@RequestMapping("/dossiers/{code}/supplement-proposals")
@May(Permissions.ASK)
class ProposalScreen {

    private final AskPages pages;
    private final Supplements supplements;

    ProposalScreen(AskPages pages, Supplements supplements) {
        this.pages = pages;
        this.supplements = supplements;
    }

    @GetMapping
    View form(@PathVariable String code, Actor me) {
        var dossier = pages.dossier(code, me, Permissions.ASK);
        return pages.show(AskPage.Kind.PROPOSE, dossier, pages.fresh(dossier, me));
    }

    @PostMapping
    View propose(@PathVariable String code, AskForm form, Actor me, Retry retry) {
        var dossier = pages.dossier(code, me, Permissions.ASK);
        return pages.send(
                AskPage.Kind.PROPOSE,
                dossier,
                form,
                retry,
                () -> supplements.propose(form.asked(dossier.code()), form.wanted(), me));
    }
}
