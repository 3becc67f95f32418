package vn.motcua.acts;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.May;
import vn.motcua.platform.Retry;

/** A dossier opened again because its result was wrong. */
@Controller
class ReopeningScreen {

    private final ActPages pages;

    ReopeningScreen(ActPages pages) {
        this.pages = pages;
    }

    @GetMapping("/dossiers/{code}/reopenings")
    @May(Permissions.REOPEN)
    View reopen(@PathVariable String code, Actor me) {
        return pages.form(Kind.REOPEN, code, me);
    }

    @PostMapping("/dossiers/{code}/reopenings")
    @May(Permissions.REOPEN)
    View reopen(@PathVariable String code, ActForm form, Actor me, Retry retry) {
        return pages.send(Kind.REOPEN, code, form, me, retry);
    }
}
