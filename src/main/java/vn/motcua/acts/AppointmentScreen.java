package vn.motcua.acts;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.May;
import vn.motcua.platform.Retry;

/** An apology with a new date. */
@Controller
class AppointmentScreen {

    private final ActPages pages;

    AppointmentScreen(ActPages pages) {
        this.pages = pages;
    }

    @GetMapping("/dossiers/{code}/reappointments")
    @May(Permissions.REAPPOINT)
    View reappoint(@PathVariable String code, Actor me) {
        return pages.form(Kind.REAPPOINT, code, me);
    }

    @PostMapping("/dossiers/{code}/reappointments")
    @May(Permissions.REAPPOINT)
    View reappoint(@PathVariable String code, ActForm form, Actor me, Retry retry) {
        return pages.send(Kind.REAPPOINT, code, form, me, retry);
    }
}
