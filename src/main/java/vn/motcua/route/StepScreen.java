package vn.motcua.route;

import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.motcua.dossier.DossierCode;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.May;
import vn.motcua.platform.Pages;
import vn.motcua.platform.Seen;
import vn.motcua.platform.Stale;

/**
 * Work on one step. A version makes each act happen once: sent twice, the second is told what the first did, and keeps
 * the words that were typed.
 */
@Controller
@RequestMapping("/steps/{id:[0-9]{1,18}}")
class StepScreen {

    private final Routes routes;
    private final Gate gate;
    private final StepPages steps;
    private final Pages pages;

    StepScreen(Routes routes, Gate gate, StepPages steps, Pages pages) {
        this.routes = routes;
        this.gate = gate;
        this.steps = steps;
        this.pages = pages;
    }

    @Bean
    static Stale.KeptWords wordsOfAStep() {
        return Stale.KeptWords.of("note", "reason", "heldOn", "participants", "conclusion");
    }

    @GetMapping
    @May(Worklist.VIEW)
    View show(@PathVariable long id, Actor me) {
        var step = gate.seen(new StepId(id), me);
        Seen.dossier(step.work().code().value());
        return pages.show("route/step", steps.page(step, me, Attempt.NONE));
    }

    @PostMapping("/claim")
    @May("TASK_WORK")
    View claim(@PathVariable long id, StepForm typed, Actor me) {
        return answer(
                id,
                new Attempt("claim", typed),
                me,
                () -> routes.claim(new StepId(id), me).map(_ -> "/steps/" + id));
    }

    @PostMapping("/release")
    @May("TASK_WORK")
    View release(@PathVariable long id, StepForm typed, Actor me) {
        return answer(
                id,
                new Attempt("release", typed),
                me,
                () -> routes.release(new StepId(id), me).map(_ -> "/worklist"));
    }

    @PostMapping("/completion")
    @May("TASK_WORK")
    View complete(@PathVariable long id, StepForm typed, Actor me) {
        var version = typed.versionOrNone();
        return answer(
                id,
                new Attempt("completion", typed),
                me,
                () -> routes.complete(new StepId(id), version, typed.completion(), me)
                        .map(StepScreen::done));
    }

    @PostMapping("/send-back")
    @May("TASK_WORK")
    View sendBack(@PathVariable long id, StepForm typed, Actor me) {
        var version = typed.versionOrNone();
        return answer(
                id,
                new Attempt("send-back", typed),
                me,
                () -> routes.sendBack(new StepId(id), version, typed.reasonOrNone(), me)
                        .map(StepScreen::done));
    }

    @PostMapping("/reassignment")
    @May(Worklist.REASSIGN)
    View reassign(@PathVariable long id, StepForm typed, Actor me) {
        var version = typed.versionOrNone();
        return answer(
                id,
                new Attempt("reassign", typed),
                me,
                () -> routes.reassign(new StepId(id), version, typed.toOrNone(), typed.reasonOrNone(), me)
                        .map(StepScreen::done));
    }

    private View answer(long id, Attempt attempt, Actor me, Supplier<Decision<String>> act) {
        return switch (act.get()) {
            case Granted<String>(var path) -> pages.seeOther(path);
            case Refused<String>(var reasons) ->
                pages.show(
                        "route/step",
                        steps.page(gate.seen(new StepId(id), me), me, attempt.refused(reasons)),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private static String done(DossierCode code) {
        return "/worklist?done=" + code;
    }
}
