package vn.motcua.reception;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.May;
import vn.motcua.platform.Once;
import vn.motcua.platform.Pages;
import vn.motcua.platform.Retry;

/** Receiving a dossier: one page, from the requester to the receipt. */
@Controller
@RequestMapping("/counter/{procedure}")
class CounterScreen {

    private final Receptions receptions;
    private final Counter counter;
    private final Once once;
    private final Pages pages;

    CounterScreen(Receptions receptions, Counter counter, Once once, Pages pages) {
        this.receptions = receptions;
        this.counter = counter;
        this.once = once;
        this.pages = pages;
    }

    @GetMapping
    @May(Permissions.ACCEPT)
    View form(@PathVariable String procedure, @RequestParam(defaultValue = "") String guidance, Actor me) {
        var version = counter.version(procedure);
        var page = guidance.isBlank() ? counter.fresh(version, me) : counter.after(version, guidance, me);
        return pages.show("reception/form", page);
    }

    @PostMapping
    @May(Permissions.ACCEPT)
    View accept(@PathVariable String procedure, CounterForm form, Ticket ticket, Actor me, Retry retry) {
        var version = counter.version(procedure);
        var decision = once.form(
                retry,
                () -> form.read(version)
                        .map(application ->
                                application.guidedBy(ticket.guidance()).at(ticket.place()))
                        .then(application -> receptions.accept(application, me))
                        .map(accepted -> "/counter/receipts/" + accepted.code()));
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
