package vn.motcua.reception;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.Carried;
import vn.motcua.platform.Confirmed;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Once;
import vn.motcua.platform.Pages;
import vn.motcua.platform.Retry;
import vn.motcua.reception.OwnDesks.Desk;

/** Not receiving: the reason and its legal basis, then form 03 to print. */
@Controller
class NonAcceptanceScreen {

    private final Receptions receptions;
    private final Counter counter;
    private final Once once;
    private final Pages pages;

    NonAcceptanceScreen(Receptions receptions, Counter counter, Once once, Pages pages) {
        this.receptions = receptions;
        this.counter = counter;
        this.once = once;
        this.pages = pages;
    }

    @GetMapping("/counter/{procedure}/refusal")
    @May(Permissions.REFUSE)
    View form(@PathVariable String procedure, Actor me) {
        return pages.show("reception/refusal", page(NonAcceptanceForm.fresh(procedure), List.of(), Once.newKey(), me));
    }

    /** From the counter's form: who stands there is typed already. */
    @PostMapping(path = "/counter/{procedure}/refusal", params = "draft")
    @May(Permissions.REFUSE)
    View draft(@PathVariable String procedure, CounterForm typed, NonAcceptanceForm written, Actor me) {
        var form = written.about(typed.requester()).of(procedure);
        return pages.show("reception/refusal", page(form, List.of(), Once.newKey(), me));
    }

    @PostMapping("/counter/{procedure}/refusal")
    @May(Permissions.REFUSE)
    View refuse(@PathVariable String procedure, NonAcceptanceForm typed, Answering answering, Actor me, Retry retry) {
        var form = typed.of(procedure);
        var question = Confirmed.ask(answering.confirmed(), Confirmed.FINAL, form::faults);
        var decision = question.isEmpty()
                ? once.form(
                        retry,
                        () -> form.read()
                                .then(draft -> receptions.refuse(draft, me))
                                .map(refusal -> "/counter/refusals/" + refusal.reference()))
                : new Refused<String>(question);
        return switch (decision) {
            case Granted<String>(var path) -> pages.seeOther(path);
            case Refused<String>(var reasons) ->
                pages.show(
                        "reception/refusal",
                        page(form, reasons, answering.key(), me),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @GetMapping("/counter/refusals/{reference}")
    @May(Permissions.REFUSE)
    View refused(@PathVariable String reference, Actor me) {
        return pages.show("reception/refused", receptions.find(reference, me).orElseThrow(NotFound::new));
    }

    private Page page(NonAcceptanceForm form, List<Refusal> problems, String onceKey, Actor me) {
        var version = counter.version(PersonFields.text(form.procedure()));
        return new Page(
                version,
                counter.desks(me, Permissions.REFUSE),
                form,
                problems,
                onceKey,
                Carried.beyond("desk", "applicant.", "reason", "legalBasis"));
    }

    record Page(
            ProcedureVersion version,
            List<Desk> desks,
            NonAcceptanceForm form,
            List<Refusal> problems,
            String onceKey,
            Carried carried) {}
}
