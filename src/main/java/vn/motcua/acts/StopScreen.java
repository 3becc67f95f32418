package vn.motcua.acts;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.May;
import vn.motcua.platform.Retry;

/** Handling stopped, gone on with, or withdrawn by the citizen. */
@Controller
class StopScreen {

    private final ActPages pages;

    StopScreen(ActPages pages) {
        this.pages = pages;
    }

    @GetMapping("/dossiers/{code}/stop")
    @May(Permissions.STOP)
    View stop(@PathVariable String code, Actor me) {
        return pages.form(Kind.STOP, code, me);
    }

    @PostMapping("/dossiers/{code}/stop")
    @May(Permissions.STOP)
    View stop(@PathVariable String code, ActForm form, Actor me, Retry retry) {
        return pages.send(Kind.STOP, code, form, me, retry);
    }

    @GetMapping("/dossiers/{code}/continuation")
    @May(Permissions.STOP)
    View goOn(@PathVariable String code, Actor me) {
        return pages.form(Kind.GO_ON, code, me);
    }

    @PostMapping("/dossiers/{code}/continuation")
    @May(Permissions.STOP)
    View goOn(@PathVariable String code, ActForm form, Actor me, Retry retry) {
        return pages.send(Kind.GO_ON, code, form, me, retry);
    }

    @GetMapping("/dossiers/{code}/withdrawal")
    @May(Permissions.WITHDRAW)
    View withdraw(@PathVariable String code, Actor me) {
        return pages.form(Kind.WITHDRAW, code, me);
    }

    @PostMapping("/dossiers/{code}/withdrawal")
    @May(Permissions.WITHDRAW)
    View withdraw(@PathVariable String code, ActForm form, Actor me, Retry retry) {
        return pages.send(Kind.WITHDRAW, code, form, me, retry);
    }
}
