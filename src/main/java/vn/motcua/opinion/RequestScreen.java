package vn.motcua.opinion;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Pages;
import vn.motcua.platform.Seen;

/** One request: read by both ends, answered or declined by whoever is asked, withdrawn by whoever asked. */
@Controller
@RequestMapping("/opinions/{id:[0-9]{1,18}}")
class RequestScreen {

    private final Opinions opinions;
    private final RequestPages requests;
    private final Pages pages;

    RequestScreen(Opinions opinions, RequestPages requests, Pages pages) {
        this.opinions = opinions;
        this.requests = requests;
        this.pages = pages;
    }

    @GetMapping
    @May(Permissions.VIEW)
    View show(@PathVariable long id, Actor me) {
        var request = found(id, me);
        Seen.dossier(request.code().value());
        return pages.show("opinion/show", requests.page(request, me, null, AnswerForm.NONE, List.of()));
    }

    @PostMapping("/answer")
    @May(Permissions.ANSWER)
    View answer(@PathVariable long id, AnswerForm typed, Actor me) {
        return done(id, "answer", typed, me, opinions.answer(id, typed.given(), me));
    }

    @PostMapping("/declination")
    @May(Permissions.ANSWER)
    View decline(@PathVariable long id, AnswerForm typed, Actor me) {
        return done(id, "declination", typed, me, opinions.decline(id, typed.why(), me));
    }

    @PostMapping("/withdrawal")
    @May(Permissions.ASK)
    View withdraw(@PathVariable long id, AnswerForm typed, Actor me) {
        return done(id, "withdrawal", typed, me, opinions.withdraw(id, typed.why(), me));
    }

    private View done(long id, @Nullable String act, AnswerForm typed, Actor me, Decision<OpinionRequest> decision) {
        return switch (decision) {
            case Granted<OpinionRequest>(var it) ->
                pages.seeOther(Objects.equals(act, "withdrawal") ? "/dossiers/" + it.code() : "/opinions?done=" + id);
            case Refused<OpinionRequest>(var reasons) ->
                pages.show(
                        "opinion/show",
                        requests.page(found(id, me), me, act, typed, reasons),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private OpinionRequest found(long id, Actor me) {
        return opinions.find(id, me).orElseThrow(NotFound::new);
    }
}
