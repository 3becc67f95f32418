package vn.motcua.acts;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.Replacements;
import vn.motcua.dossier.Successor;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.May;
import vn.motcua.platform.Once;
import vn.motcua.platform.Pages;
import vn.motcua.platform.Retry;
import vn.motcua.platform.Words;

/** Another person goes on with the dossier in the requester's place. */
@Controller
@RequestMapping("/dossiers/{code}/replacements")
@May(Permissions.REPLACE)
class ReplacementScreen {

    private final AtDesk desk;
    private final Replacements replacements;
    private final Catalogue catalogue;
    private final Once once;
    private final Pages pages;

    ReplacementScreen(AtDesk desk, Replacements replacements, Catalogue catalogue, Once once, Pages pages) {
        this.desk = desk;
        this.replacements = replacements;
        this.catalogue = catalogue;
        this.once = once;
        this.pages = pages;
    }

    @GetMapping
    View form(@PathVariable String code, Actor me) {
        var dossier = desk.dossier(Permissions.REPLACE, code, me);
        var problems = replacements.whyNot(dossier).stream().toList();
        var fresh = ReplacementForm.fresh(dossier.version(), Once.newKey());
        return pages.show("acts/replacement", page(dossier, fresh, problems));
    }

    @PostMapping
    View replace(@PathVariable String code, ReplacementForm form, Actor me, Retry retry) {
        var dossier = desk.dossier(Permissions.REPLACE, code, me);
        var decision = once.form(
                retry,
                () -> replacements
                        .replace(form.asked(dossier.code()), form.successor(), me)
                        .map(it -> "/dossiers/" + it));
        return switch (decision) {
            case Granted<String>(var path) -> pages.seeOther(path);
            case Refused<String>(var reasons) ->
                pages.show("acts/replacement", page(dossier, form, reasons), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private Page page(DossierCard dossier, ReplacementForm typed, List<Refusal> problems) {
        return new Page(dossier, catalogue.version(dossier.procedureVersion()).name(), typed, problems);
    }

    record Page(DossierCard dossier, String procedure, ReplacementForm typed, List<Refusal> problems) {
        /** Which papers prove that, in words. */
        String papers(Successor.Ground ground) {
            return ground.papers().stream()
                    .map(it -> Words.t("dossier.replace.paper." + it))
                    .collect(Collectors.joining(", "));
        }
    }
}
