package vn.motcua.supplement;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierCode;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.May;
import vn.motcua.platform.Retry;

/** The desk sends a request to the citizen: its own, or the one that a handler has proposed, or declines that one. */
@Controller
@May(Permissions.ISSUE)
class RequestScreen {

    private final AskPages pages;
    private final Supplements supplements;
    private final Asks asks;

    RequestScreen(AskPages pages, Supplements supplements, Asks asks) {
        this.pages = pages;
        this.supplements = supplements;
        this.asks = asks;
    }

    @GetMapping("/dossiers/{code}/supplement-requests")
    View form(@PathVariable String code, Actor me) {
        var dossier = pages.dossier(code, me, Permissions.ISSUE);
        return pages.show(AskPage.Kind.ISSUE, dossier, pages.fresh(dossier, me));
    }

    @PostMapping("/dossiers/{code}/supplement-requests")
    View send(@PathVariable String code, AskForm form, Actor me, Retry retry) {
        var dossier = pages.dossier(code, me, Permissions.ISSUE);
        return pages.send(AskPage.Kind.ISSUE, dossier, form, retry, () -> decide(dossier, form, me));
    }

    @PostMapping("/dossiers/{code}/supplement-declinations")
    View decline(@PathVariable String code, AskForm form, Actor me, Retry retry) {
        var dossier = pages.dossier(code, me, Permissions.ISSUE);
        return pages.send(
                AskPage.Kind.ISSUE, dossier, form, retry, () -> supplements.decline(form.asked(dossier.code()), me));
    }

    /** Nothing written: what was proposed is sent as it stands. */
    private Decision<DossierCode> decide(DossierCard dossier, AskForm form, Actor me) {
        var question = asks.terms(dossier).question(form.confirmed());
        if (!question.isEmpty()) return new Refused<>(question);
        var asked = form.asked(dossier.code());
        var contact = form.contactOr(me.name());
        var proposal = asks.proposal(supplements.of(dossier.code()));
        return form.wanted().isEmpty() && proposal.isPresent()
                ? supplements.sendProposal(asked, contact, me)
                : supplements.issue(asked, form.wanted(), contact, me);
    }
}
