package vn.motcua.interlink;

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
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.May;
import vn.motcua.platform.Pages;

/** The receiver ticks which originals came with a hand-over; both ends read it. */
@Controller
@RequestMapping("/handovers/{id:[0-9]{1,18}}/originals")
class OriginalScreen {

    private final Originals originals;
    private final OriginalPages lists;
    private final Pages pages;

    OriginalScreen(Originals originals, OriginalPages lists, Pages pages) {
        this.originals = originals;
        this.lists = lists;
        this.pages = pages;
    }

    @GetMapping
    @May(Inbox.VIEW)
    View show(@PathVariable long id, Actor me) {
        return pages.show("interlink/originals", page(id, "", List.of(), me));
    }

    @PostMapping
    @May(Inbox.ANSWER)
    View check(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable List<Integer> arrived,
            @RequestParam(defaultValue = "") String reason,
            Actor me) {
        var ticked = new Originals.Ticked(arrived == null ? List.of() : arrived, reason);
        return switch (originals.check(new HandoverId(id), ticked, me)) {
            case Granted<DossierCode> _ -> pages.seeOther("/handovers/" + id + "/originals");
            case Refused<DossierCode>(var reasons) ->
                pages.show("interlink/originals", page(id, reason, reasons, me), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private OriginalPages.Page page(long id, String reason, List<Refusal> problems, Actor me) {
        return lists.page(originals.find(new HandoverId(id), me), new OriginalPages.Typed(reason, problems), me);
    }
}
