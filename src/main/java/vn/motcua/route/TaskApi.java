package vn.motcua.route;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.DossierCode;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Slice;
import vn.motcua.platform.Answers;
import vn.motcua.platform.May;
import vn.motcua.platform.Once;
import vn.motcua.platform.Retry;

/** The work list for other programs: 409 when somebody was faster, 422 a lawful no, 404 a foreign step. */
@RestController
@RequestMapping("/api/v1/tasks")
class TaskApi {

    private static final int LIMIT_MAX = 200;
    private final Routes routes;
    private final WorklistPages lists;
    private final Once once;

    TaskApi(Routes routes, WorklistPages lists, Once once) {
        this.routes = routes;
        this.lists = lists;
        this.once = once;
    }

    /** {@code mine}: true what I hold, false what waits for my posts, absent both; most endangered first. */
    @GetMapping
    @May(Worklist.VIEW)
    Slice<WorklistPages.Task> list(
            @RequestParam(required = false) @Nullable Boolean mine,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String after,
            Actor me) {
        var tab = mine == null ? Worklist.Tab.IN_HAND : mine ? Worklist.Tab.MINE : Worklist.Tab.WAITING;
        var rows = Math.clamp(limit, 1, LIMIT_MAX);
        return lists.tasks(new Worklist(me, tab, null, Worklist.After.parse(after), rows));
    }

    @PostMapping("/{id}/claim")
    @May("TASK_WORK")
    ResponseEntity<?> claim(@PathVariable long id, Actor me, Retry retry) {
        return once.answer(retry, () -> Answers.of(routes.claim(new StepId(id), me), it -> new Taken(it.value())));
    }

    @PostMapping("/{id}/release")
    @May("TASK_WORK")
    ResponseEntity<?> release(@PathVariable long id, Actor me, Retry retry) {
        return once.answer(retry, () -> Answers.of(routes.release(new StepId(id), me), it -> new Taken(it.value())));
    }

    @PostMapping("/{id}/completion")
    @May("TASK_WORK")
    ResponseEntity<?> complete(@PathVariable long id, @RequestBody StepForm body, Actor me, Retry retry) {
        return answer(body, retry, version -> routes.complete(new StepId(id), version, body.completion(), me));
    }

    @PostMapping("/{id}/send-back")
    @May("TASK_WORK")
    ResponseEntity<?> sendBack(@PathVariable long id, @RequestBody StepForm body, Actor me, Retry retry) {
        return answer(body, retry, version -> routes.sendBack(new StepId(id), version, body.reasonOrNone(), me));
    }

    @PostMapping("/{id}/reassignment")
    @May(Worklist.REASSIGN)
    ResponseEntity<?> reassign(@PathVariable long id, @RequestBody StepForm body, Actor me, Retry retry) {
        return answer(
                body,
                retry,
                version -> routes.reassign(new StepId(id), version, body.toOrNone(), body.reasonOrNone(), me));
    }

    record Taken(long id) {}

    record Moved(String dossier) {}

    private ResponseEntity<?> answer(StepForm body, Retry retry, Function<Long, Decision<DossierCode>> act) {
        var version = body.version();
        if (version == null)
            return Answers.problem(
                    HttpStatus.BAD_REQUEST, Refusal.of("route.version.missing").on("version"));
        return once.answer(retry, () -> Answers.of(act.apply(version), it -> new Moved(it.value())));
    }
}
