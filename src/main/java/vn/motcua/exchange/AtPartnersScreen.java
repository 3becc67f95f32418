package vn.motcua.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.dossier.DossierCode;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Pages;

/** What agencies on other systems hold of our dossiers, and what is entered for them from paper. */
@Controller
@RequestMapping(AtPartnersScreen.HERE)
class AtPartnersScreen {

    static final String HERE = "/at-partners";

    private final AtPartnersPages lists;
    private final OnPaper onPaper;
    private final Pages pages;

    AtPartnersScreen(AtPartnersPages lists, OnPaper onPaper, Pages pages) {
        this.lists = lists;
        this.onPaper = onPaper;
        this.pages = pages;
    }

    @GetMapping
    @May(Permissions.SEE_HANDOVERS)
    View list(@RequestParam(defaultValue = "0") long offered, @RequestParam(defaultValue = "0") long after, Actor me) {
        return pages.show("exchange/at_partners", lists.list(me, new AtPartnersPages.After(offered, after)));
    }

    @GetMapping("/{dossier}/{leg}")
    @May(Permissions.SETTLE)
    View form(@PathVariable String dossier, @PathVariable int leg, Actor me) {
        var nothing = new OnPaper.Paper("", "", "", null);
        return pages.show("exchange/on_paper", lists.form(find(dossier, leg, me), nothing, List.of()));
    }

    @PostMapping("/{dossier}/{leg}")
    @May(Permissions.SETTLE)
    View settle(
            @PathVariable String dossier,
            @PathVariable int leg,
            @RequestParam(defaultValue = "0") int seq,
            OnPaper.Paper typed,
            Actor me) {
        var there = find(dossier, leg, me);
        if (there.step().seq() != seq) return again(there, typed, Decision.refused(AtPartnersPages.MOVED));
        return again(there, typed, onPaper.settle(there, typed, me));
    }

    @PostMapping("/{dossier}/{leg}/recall")
    @May(Permissions.SETTLE)
    View recall(
            @PathVariable String dossier,
            @PathVariable int leg,
            @RequestParam(defaultValue = "") String why,
            Actor me) {
        var there = find(dossier, leg, me);
        return again(there, new OnPaper.Paper("", "", "", null), onPaper.recall(there, why));
    }

    private View again(OnPaper.There there, OnPaper.Paper typed, Decision<DossierCode> decision) {
        return switch (decision) {
            case Granted<DossierCode>(var code) -> pages.seeOther("/dossiers/" + code);
            case Refused<DossierCode>(var reasons) ->
                pages.show("exchange/on_paper", lists.form(there, typed, reasons), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private OnPaper.There find(String dossier, int leg, Actor me) {
        @Nullable DossierCode code = DossierCode.parse(dossier).orElse(null);
        if (code == null) throw new NotFound();
        return onPaper.find(code, leg, me).orElseThrow(NotFound::new);
    }
}
