package vn.motcua.acts;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.May;
import vn.motcua.platform.Retry;

/** What the citizen owes, told and paid. */
@Controller
class ObligationScreen {

    private final ActPages pages;

    ObligationScreen(ActPages pages) {
        this.pages = pages;
    }

    @GetMapping("/dossiers/{code}/obligations")
    @May(Permissions.OBLIGE)
    View oblige(@PathVariable String code, Actor me) {
        return pages.form(Kind.OBLIGE, code, me);
    }

    @PostMapping("/dossiers/{code}/obligations")
    @May(Permissions.OBLIGE)
    View oblige(@PathVariable String code, ActForm form, Actor me, Retry retry) {
        return pages.send(Kind.OBLIGE, code, form, me, retry);
    }

    @GetMapping("/dossiers/{code}/discharges")
    @May(Permissions.OBLIGE)
    View discharge(@PathVariable String code, Actor me) {
        return pages.form(Kind.DISCHARGE, code, me);
    }

    @PostMapping("/dossiers/{code}/discharges")
    @May(Permissions.OBLIGE)
    View discharge(@PathVariable String code, ActForm form, Actor me, Retry retry) {
        return pages.send(Kind.DISCHARGE, code, form, me, retry);
    }
}
