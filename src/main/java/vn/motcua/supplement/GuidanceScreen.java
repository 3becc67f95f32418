package vn.motcua.supplement;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.May;
import vn.motcua.platform.Once;
import vn.motcua.platform.Pages;
import vn.motcua.platform.Retry;

/** Telling somebody at the desk what is missing before the dossier is accepted: form 02 with a reference of its own. */
@Controller
@May(Permissions.ISSUE)
class GuidanceScreen {

    private final Guidances guidances;
    private final GuidancePages guidancePages;
    private final Once once;
    private final Pages pages;

    GuidanceScreen(Guidances guidances, GuidancePages guidancePages, Once once, Pages pages) {
        this.guidances = guidances;
        this.guidancePages = guidancePages;
        this.once = once;
        this.pages = pages;
    }

    @GetMapping("/guidances/of/{procedure}")
    View form(@PathVariable String procedure, @RequestParam(defaultValue = "") String previous, Actor me) {
        var typed = guidancePages.after(previous, me);
        return show(guidancePages.page(procedure, typed, GuidancePages.fresh(me), List.of(), me));
    }

    /** From the counter's form: who stands there is typed already. */
    @PostMapping(path = "/guidances/of/{procedure}", params = "draft")
    View draft(@PathVariable String procedure, GuidanceForm typed, AskForm asked, Actor me) {
        var draft = guidancePages.draft(procedure, asked, me);
        return show(guidancePages.page(procedure, typed, draft, List.of(), me));
    }

    @PostMapping("/guidances/of/{procedure}")
    View guide(@PathVariable String procedure, GuidanceForm typed, AskForm asked, Actor me, Retry retry) {
        if (asked.wantsRows()) return show(guidancePages.page(procedure, typed, asked, List.of(), me));
        var decision =
                once.form(retry, () -> guide(procedure, typed, asked, me).map(it -> "/guidances/" + it.reference()));
        return switch (decision) {
            case Granted<String>(var path) -> {
                GuidancePages.carried().without("guidance").keep();
                yield pages.seeOther(path);
            }
            case Refused<String>(var reasons) ->
                pages.show(
                        "supplement/guidance",
                        guidancePages.page(procedure, typed, asked, reasons, me),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private Decision<Guidance> guide(String procedure, GuidanceForm typed, AskForm asked, Actor me) {
        var terms = guidancePages.terms(procedure, typed, me);
        var question = terms.question(asked.confirmed());
        return question.isEmpty() ? guidances.guide(typed.draft(procedure, asked), me) : new Refused<>(question);
    }

    private View show(GuidancePage page) {
        return pages.show("supplement/guidance", page);
    }
}
