package vn.motcua.acts;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.May;
import vn.motcua.platform.Retry;

/** The clock stopped on a lawful ground, and let run again. */
@Controller
class PauseScreen {

    private final ActPages pages;

    PauseScreen(ActPages pages) {
        this.pages = pages;
    }

    @GetMapping("/dossiers/{code}/pauses")
    @May(Permissions.PAUSE)
    View pause(@PathVariable String code, Actor me) {
        return pages.form(Kind.PAUSE, code, me);
    }

    @PostMapping("/dossiers/{code}/pauses")
    @May(Permissions.PAUSE)
    View pause(@PathVariable String code, ActForm form, Actor me, Retry retry) {
        return pages.send(Kind.PAUSE, code, form, me, retry);
    }

    @GetMapping("/dossiers/{code}/resumptions")
    @May(Permissions.PAUSE)
    View resume(@PathVariable String code, Actor me) {
        return pages.form(Kind.RESUME, code, me);
    }

    @PostMapping("/dossiers/{code}/resumptions")
    @May(Permissions.PAUSE)
    View resume(@PathVariable String code, ActForm form, Actor me, Retry retry) {
        return pages.send(Kind.RESUME, code, form, me, retry);
    }
}
