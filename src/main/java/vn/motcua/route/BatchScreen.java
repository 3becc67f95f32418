package vn.motcua.route;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import vn.motcua.catalogue.StepKind;
import vn.motcua.dossier.DossierCode;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Pages;
import vn.motcua.platform.Stale;

/**
 * Several steps approved or claimed at once. Each is a transaction of its own: what fails does not undo what was done,
 * and the answer says of each what became of it. Sending it twice does nothing twice, for a step's version moves on.
 */
@Controller
class BatchScreen {

    private static final int STEPS_MAX = 100;

    private final Routes routes;
    private final StepTable table;
    private final Itinerary itinerary;
    private final Pages pages;

    BatchScreen(Routes routes, StepTable table, Itinerary itinerary, Pages pages) {
        this.routes = routes;
        this.table = table;
        this.itinerary = itinerary;
        this.pages = pages;
    }

    /** Each chosen step as {@code id:version:code}, so that one which is gone is still named. */
    record Chosen(@Nullable List<String> steps) {
        List<String> all() {
            return steps == null ? List.of() : steps.stream().limit(STEPS_MAX).toList();
        }
    }

    /** One of them; {@code code} empty when it is not said. */
    private record Choice(StepId id, long version, String code) {

        private static final Pattern TEXT = Pattern.compile("([0-9]{1,18}):([0-9]{1,18})(?::(.*))?");

        static Optional<Choice> parse(String text) {
            var parts = TEXT.matcher(text);
            if (!parts.matches()) return Optional.empty();
            var code = Optional.ofNullable(parts.group(3)).flatMap(DossierCode::parse);
            return Optional.of(new Choice(
                    new StepId(Long.parseLong(parts.group(1))),
                    Long.parseLong(parts.group(2)),
                    code.map(DossierCode::value).orElse("")));
        }
    }

    /** {@code code} empty when this officer may not know it; no problems: done. */
    record Result(String code, List<Refusal> problems) {}

    record Page(String titleKey, List<Result> results) {
        long done() {
            return results.stream().filter(it -> it.problems().isEmpty()).count();
        }
    }

    private interface Deed {
        Decision<?> on(OpenStep step, long version);
    }

    @PostMapping("/worklist/approvals")
    @May("TASK_WORK")
    View approve(Chosen chosen, Actor me) {
        return results("route.batch.approved", chosen, me, (step, version) -> approve(step, version, me));
    }

    @PostMapping("/worklist/claims")
    @May("TASK_WORK")
    View claim(Chosen chosen, Actor me) {
        return results("route.batch.claimed", chosen, me, (step, _) -> routes.claim(new StepId(step.id()), me));
    }

    /** The usual outcome of an approval is its first; whoever wants another opens the step. */
    private Decision<?> approve(OpenStep step, long version, Actor me) {
        if (!step.place().isOf(StepKind.APPROVAL)) return Decision.refused(Refusal.of("route.batch.not-an-approval"));
        var template = itinerary
                .version(step.work().procedureVersion())
                .route()
                .step(step.place().step());
        var outcome = template.outcomes().getFirst().key();
        return routes.complete(new StepId(step.id()), version, outcome, null, me);
    }

    private View results(String titleKey, Chosen chosen, Actor me, Deed act) {
        var results = chosen.all().stream().map(it -> result(it, me, act)).toList();
        var status = results.isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return pages.show("route/batch", new Page(titleKey, results), status);
    }

    private Result result(String choice, Actor me, Deed act) {
        var chosen = Choice.parse(choice);
        var step = chosen.map(Choice::id).flatMap(table::find).filter(it -> it.isSeenBy(me));
        if (step.isEmpty()) return gone(chosen.map(Choice::code).orElse(""));
        var code = step.get().work().code().value();
        try {
            return switch (act.on(step.get(), chosen.get().version())) {
                case Granted<?> _ -> new Result(code, List.of());
                case Refused<?>(var reasons) -> new Result(code, reasons);
            };
        } catch (Stale stale) {
            return new Result(code, List.of(stale.reason()));
        } catch (NotFound gone) {
            return gone(code);
        }
    }

    private static Result gone(String code) {
        return new Result(code, List.of(Refusal.of("route.batch.gone")));
    }
}
