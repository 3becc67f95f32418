package vn.motcua.reception;

import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.dossier.AcceptedDossier;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.May;
import vn.motcua.platform.Once;
import vn.motcua.platform.Pages;
import vn.motcua.platform.Retry;

/** Receiving a dossier: one page, from the requester to the receipt, be it done and given out at once. */
@Controller
@RequestMapping("/counter/{procedure}")
class CounterScreen {

    private final Receptions receptions;
    private final AtOnce atOnce;
    private final Counter counter;
    private final Once once;
    private final Pages pages;

    CounterScreen(Receptions receptions, AtOnce atOnce, Counter counter, Once once, Pages pages) {
        this.receptions = receptions;
        this.atOnce = atOnce;
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
        var sent = new Sent(counter.version(procedure), form, ticket);
        return received(sent, it -> receptions.accept(it, me), me, retry);
    }

    /** Somebody loads the address again under which a refused form was answered. */
    @GetMapping("/answer")
    @May(Permissions.ACCEPT)
    View again(@PathVariable String procedure) {
        return pages.seeOther("/counter/" + counter.version(procedure).code().value());
    }

    @PostMapping("/answer")
    @May(Permissions.ACCEPT)
    View answer(@PathVariable String procedure, CounterForm form, Ticket ticket, Actor me, Retry retry) {
        var sent = new Sent(counter.version(procedure), form, ticket);
        return received(sent, it -> atOnce.answer(it, me), me, retry);
    }

    private record Sent(ProcedureVersion version, CounterForm form, Ticket ticket) {

        Decision<Application> read() {
            return form.read(version).map(it -> it.guidedBy(ticket.guidance()).at(ticket.place()));
        }
    }

    private View received(
            Sent sent, Function<Application, Decision<AcceptedDossier>> frontDoor, Actor me, Retry retry) {
        var decision = once.form(
                retry, () -> sent.read().then(frontDoor).map(accepted -> "/counter/receipts/" + accepted.code()));
        return switch (decision) {
            case Granted<String>(var path) -> pages.seeOther(path);
            case Refused<String>(var reasons) ->
                pages.show(
                        "reception/form",
                        counter.page(sent.version(), sent.form(), reasons, sent.ticket(), me),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }
}
