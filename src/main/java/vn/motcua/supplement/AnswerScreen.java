package vn.motcua.supplement;

import static vn.motcua.supplement.ItemFields.text;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.motcua.documents.PaperKind;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.Verb;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.May;
import vn.motcua.platform.Once;
import vn.motcua.platform.Pages;
import vn.motcua.platform.Retry;

/** What the citizen brings of that which was asked for, item by item. */
@Controller
@RequestMapping("/dossiers/{code}/supplements")
@May(Permissions.ISSUE)
class AnswerScreen {

    private final AskPages asks;
    private final Supplements supplements;
    private final Once once;
    private final Pages pages;

    AnswerScreen(AskPages asks, Supplements supplements, Once once, Pages pages) {
        this.asks = asks;
        this.supplements = supplements;
        this.once = once;
        this.pages = pages;
    }

    record Page(DossierCard dossier, List<Row> rows, AnswerForm typed, List<Refusal> problems) {
        PaperKind[] kinds() {
            return PaperKind.values();
        }
    }

    record Row(Item item, String field, AnswerFields typed) {
        String count() {
            return text(typed.count());
        }

        String givenUp() {
            return text(typed.givenUp());
        }
    }

    @GetMapping
    View form(@PathVariable String code, Actor me) {
        var dossier = asks.dossier(code, me, Permissions.ISSUE);
        var form = new AnswerForm(dossier.version(), null, Once.newKey());
        var problems = dossier.whyNot(Verb.SUPPLEMENT).stream().toList();
        return pages.show("supplement/answer", page(dossier, form, problems));
    }

    @PostMapping
    View receive(@PathVariable String code, AnswerForm form, Actor me, Retry retry) {
        var dossier = asks.dossier(code, me, Permissions.ISSUE);
        var decision = once.form(
                retry,
                () -> supplements
                        .receive(form.asked(dossier.code()), form.answers(), me)
                        .map(it -> "/dossiers/" + it));
        return switch (decision) {
            case Granted<String>(var path) -> pages.seeOther(path);
            case Refused<String>(var reasons) ->
                pages.show("supplement/answer", page(dossier, form, reasons), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private Page page(DossierCard dossier, AnswerForm form, List<Refusal> problems) {
        var rows = supplements.awaited(dossier).stream()
                .flatMap(it -> it.open().stream())
                .map(it -> new Row(it, AnswerForm.field(it.item()), form.item(it.item())))
                .toList();
        return new Page(dossier, rows, form, problems);
    }
}
