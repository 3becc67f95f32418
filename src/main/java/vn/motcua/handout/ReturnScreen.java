package vn.motcua.handout;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.documents.Documents;
import vn.motcua.documents.PaperKind;
import vn.motcua.documents.PaperLine;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.ResultLine;
import vn.motcua.dossier.ResultLines;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Once;
import vn.motcua.platform.Pages;
import vn.motcua.platform.Retry;

/** Giving the result out at the desk: who collects it, and the paper that person shows. */
@Controller
@RequestMapping("/dossiers/{code}/return")
class ReturnScreen {

    private final Dossiers dossiers;
    private final Catalogue catalogue;
    private final Documents documents;
    private final ResultLines results;
    private final Once once;
    private final Pages pages;

    ReturnScreen(
            Dossiers dossiers, Catalogue catalogue, Documents documents, ResultLines results, Once once, Pages pages) {
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.documents = documents;
        this.results = results;
        this.once = once;
        this.pages = pages;
    }

    @GetMapping
    @May(Permissions.RETURN)
    View form(@PathVariable String code, Actor me) {
        var dossier = dossier(code, me);
        var whyNot = ReturnAction.whyNot(dossier);
        var problems = whyNot == null ? List.<Refusal>of() : List.of(whyNot);
        return pages.show("handout/form", page(dossier, ReturnForm.fresh(dossier, Once.newKey()), problems));
    }

    @PostMapping
    @May(Permissions.RETURN)
    View handOut(@PathVariable String code, ReturnForm form, Actor me, Retry retry) {
        var dossier = dossier(code, me);
        var asked = form.handOut(dossier.code());
        var decision = once.form(retry, () -> dossiers.handOut(asked, me).map(it -> "/dossiers/" + it));
        return switch (decision) {
            case Granted<String>(var path) -> pages.seeOther(path);
            case Refused<String>(var reasons) ->
                pages.show("handout/form", page(dossier, form, reasons), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private DossierCard dossier(String code, Actor me) {
        return DossierCode.parse(code)
                .flatMap(it -> dossiers.find(it, me))
                .filter(it -> me.mayAt(Permissions.RETURN, it.keeper().agency()))
                .orElseThrow(NotFound::new);
    }

    private Page page(DossierCard dossier, ReturnForm typed, List<Refusal> problems) {
        var originals = documents.of(dossier.code()).stream()
                .filter(it -> it.kind() == PaperKind.ORIGINAL && !it.shown())
                .toList();
        var procedure = catalogue.version(dossier.procedureVersion()).name();
        return new Page(dossier, procedure, results.of(dossier), originals, typed, problems);
    }

    /** {@code results}: all that is given out, where it is several; {@code originals}: handed in and not only shown. */
    record Page(
            DossierCard dossier,
            String procedure,
            List<ResultLine> results,
            List<PaperLine> originals,
            ReturnForm typed,
            List<Refusal> problems) {}
}
