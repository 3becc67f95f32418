package vn.motcua.reception;

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

/** The counter's third answer: received, done and given out at once. */
@Controller
@RequestMapping("/counter/{procedure}/answer")
class AtOnceScreen {

    private final AtOnce atOnce;
    private final Counter counter;
    private final Once once;
    private final Pages pages;

    AtOnceScreen(AtOnce atOnce, Counter counter, Once once, Pages pages) {
        this.atOnce = atOnce;
        this.counter = counter;
        this.once = once;
        this.pages = pages;
    }

    /** Somebody loads the address again under which a refused form was answered. */
    @GetMapping
    @May(Permissions.ACCEPT)
    View again(@PathVariable String procedure) {
        return pages.seeOther("/counter/" + counter.version(procedure).code().value());
    }

    @PostMapping
    @May(Permissions.ACCEPT)
    View answer(@PathVariable String procedure, CounterForm form, Ticket ticket, Actor me, Retry retry) {
        var version = counter.version(procedure);
        var decision = once.form(
                retry,
                () -> form.read(version)
                        .map(application -> application.guidedBy(ticket.guidance()))
                        .then(application -> atOnce.answer(application, me))
                        .map(answered -> "/counter/receipts/" + answered.code()));
        return switch (decision) {
            case Granted<String>(var path) -> pages.seeOther(path);
            case Refused<String>(var reasons) ->
                pages.show(
                        "reception/form",
                        counter.page(version, form, reasons, ticket, me),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }
}
