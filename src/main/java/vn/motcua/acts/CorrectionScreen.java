package vn.motcua.acts;

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
import vn.motcua.documents.PaperLine;
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

/** What the desk typed wrongly, put right: everything as it stands, to be written over. */
@Controller
@RequestMapping("/dossiers/{code}/corrections")
@May(Permissions.CORRECT)
class CorrectionScreen {

    private final AtDesk desk;
    private final Correcting correcting;
    private final Documents documents;
    private final Catalogue catalogue;
    private final Once once;
    private final Pages pages;

    CorrectionScreen(
            AtDesk desk, Correcting correcting, Documents documents, Catalogue catalogue, Once once, Pages pages) {
        this.desk = desk;
        this.correcting = correcting;
        this.documents = documents;
        this.catalogue = catalogue;
        this.once = once;
        this.pages = pages;
    }

    @GetMapping
    View form(@PathVariable String code, Actor me) {
        var dossier = desk.dossier(Permissions.CORRECT, code, me);
        var lines = documents.of(dossier.code());
        var form = CorrectionForm.of(dossier, lines, Once.newKey());
        var problems = dossier.whyNot(Verb.CORRECT).stream().toList();
        return pages.show("acts/correction", page(dossier, lines, form, problems));
    }

    @PostMapping
    View correct(@PathVariable String code, CorrectionForm form, Actor me, Retry retry) {
        var dossier = desk.dossier(Permissions.CORRECT, code, me);
        var decision =
                once.form(retry, () -> correcting.correct(dossier, form, me).map(it -> "/dossiers/" + it));
        return switch (decision) {
            case Granted<String>(var path) -> pages.seeOther(path);
            case Refused<String>(var reasons) ->
                pages.show(
                        "acts/correction",
                        page(dossier, documents.of(dossier.code()), form, reasons),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private Page page(DossierCard dossier, List<PaperLine> lines, CorrectionForm typed, List<Refusal> problems) {
        var procedure = catalogue.version(dossier.procedureVersion()).name();
        return new Page(dossier, procedure, lines, typed, problems);
    }

    record Page(
            DossierCard dossier,
            String procedure,
            List<PaperLine> lines,
            CorrectionForm typed,
            List<Refusal> problems) {

        PaperForm paper(int place) {
            var typedPapers = typed.papers();
            var paper = typedPapers == null ? null : typedPapers.get(Integer.toString(place));
            return paper == null ? PaperForm.of(lines.get(place - 1)) : paper;
        }
    }
}
