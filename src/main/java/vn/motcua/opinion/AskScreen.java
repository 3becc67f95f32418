package vn.motcua.opinion;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.May;
import vn.motcua.platform.Once;
import vn.motcua.platform.Pages;
import vn.motcua.platform.Retry;

/** Asking others for their opinion on a dossier: several at once, with one question and one deadline in days. */
@Controller
@RequestMapping("/dossiers/{code}/opinions")
@May(Permissions.ASK)
class AskScreen {

    private final Opinions opinions;
    private final AskPages asking;
    private final Once once;
    private final Pages pages;

    AskScreen(Opinions opinions, AskPages asking, Once once, Pages pages) {
        this.opinions = opinions;
        this.asking = asking;
        this.once = once;
        this.pages = pages;
    }

    @GetMapping
    View form(@PathVariable String code, Actor me) {
        var dossier = asking.dossier(code, me);
        var typed = new AskForm(dossier.version(), null, null, null, null, null, null, null, Once.newKey());
        return pages.show("opinion/ask", asking.page(dossier, typed, asking.whyNot(dossier, me), me));
    }

    @PostMapping
    View ask(@PathVariable String code, AskForm form, Actor me, Retry retry) {
        var dossier = asking.dossier(code, me);
        var version = form.version() == null ? -1 : form.version();
        var decision = once.form(
                retry,
                () -> opinions.ask(dossier.code(), version, form.asking(), me).map(_ -> "/dossiers/" + dossier.code()));
        return switch (decision) {
            case Granted<String>(var path) -> pages.seeOther(path);
            case Refused<String>(var reasons) ->
                pages.show("opinion/ask", asking.page(dossier, form, reasons, me), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }
}
