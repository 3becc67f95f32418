package vn.motcua.opinion;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Slice;
import vn.motcua.platform.Answers;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Once;
import vn.motcua.platform.Retry;

/** What an officer's units are asked, and their answers, for other programs. */
@RestController
@RequestMapping("/api/v1/opinions")
class OpinionApi {

    private static final int LIMIT_MAX = 200;

    private final Opinions opinions;
    private final OpinionListQuery query;
    private final LegalClock clock;
    private final Once once;

    OpinionApi(Opinions opinions, OpinionListQuery query, LegalClock clock, Once once) {
        this.opinions = opinions;
        this.query = query;
        this.clock = clock;
        this.once = once;
    }

    /** {@code list}: waiting, today, late, answered; asked of others, report of what was late. */
    @GetMapping
    @May(Permissions.VIEW)
    Slice<OpinionAnswer> list(
            @RequestParam(required = false) @Nullable String list,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit,
            Actor me) {
        var asked = new OpinionList(me, OpinionList.Which.of(list), OpinionList.After.parse(after));
        var rows = query.page(asked, clock.instant(), Math.clamp(limit, 1, LIMIT_MAX));
        var next = rows.size() < Math.clamp(limit, 1, LIMIT_MAX)
                ? null
                : ListScreen.next(asked.which(), rows.getLast()).text();
        return new Slice<>(rows.stream().map(OpinionAnswer::of).toList(), next);
    }

    @GetMapping("/{id:[0-9]{1,18}}")
    @May(Permissions.VIEW)
    OpinionAnswer show(@PathVariable long id, Actor me) {
        return opinions.find(id, me).map(OpinionAnswer::of).orElseThrow(NotFound::new);
    }

    @PostMapping("/{id:[0-9]{1,18}}/answer")
    @May(Permissions.ANSWER)
    ResponseEntity<?> answer(@PathVariable long id, @RequestBody AnswerForm body, Actor me, Retry retry) {
        return once.answer(retry, () -> said(opinions.answer(id, body.given(), me)));
    }

    @PostMapping("/{id:[0-9]{1,18}}/declination")
    @May(Permissions.ANSWER)
    ResponseEntity<?> decline(@PathVariable long id, @RequestBody AnswerForm body, Actor me, Retry retry) {
        return once.answer(retry, () -> said(opinions.decline(id, body.why(), me)));
    }

    @PostMapping("/{id:[0-9]{1,18}}/withdrawal")
    @May(Permissions.ASK)
    ResponseEntity<?> withdraw(@PathVariable long id, @RequestBody AnswerForm body, Actor me, Retry retry) {
        return once.answer(retry, () -> said(opinions.withdraw(id, body.why(), me)));
    }

    private static ResponseEntity<?> said(Decision<OpinionRequest> decision) {
        return Answers.of(decision, OpinionAnswer::of);
    }
}
