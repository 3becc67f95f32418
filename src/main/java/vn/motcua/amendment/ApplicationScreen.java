package vn.motcua.amendment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.Confirmed;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Once;
import vn.motcua.platform.Pages;
import vn.motcua.platform.Retry;

/** What is done about a change: looked at anew, applied, dropped, tried again for those it passed over. */
@Controller
class ApplicationScreen {

    private static final String HERE = AmendmentScreen.HERE;

    private final Amendments amendments;
    private final AmendmentPages lists;
    private final Preview preview;
    private final Once once;
    private final Pages pages;

    ApplicationScreen(Amendments amendments, AmendmentPages lists, Preview preview, Once once, Pages pages) {
        this.amendments = amendments;
        this.lists = lists;
        this.preview = preview;
        this.once = once;
        this.pages = pages;
    }

    @PostMapping(HERE + "/{id:\\d{1,18}}/application")
    @May(Scope.AMEND)
    View apply(
            @PathVariable long id, @RequestParam(required = false) @Nullable Boolean confirmed, Actor me, Retry retry) {
        var it = amendments.find(id, me).orElseThrow(NotFound::new);
        var question = it.is(State.DRAFT) ? question(it, confirmed) : List.<Refusal>of();
        var decision = question.isEmpty()
                ? once.form(retry, () -> amendments.apply(id, me).map(AmendmentScreen::path))
                : new Refused<String>(question);
        return done(id, me, decision);
    }

    /** Whoever is asked is told of how many dossiers, as of now. */
    private List<Refusal> question(Amendment it, @Nullable Boolean confirmed) {
        if (!Boolean.TRUE.equals(confirmed)) preview.refresh(it);
        return Confirmed.ask(confirmed, Confirmed.FINAL, () -> amendments.faults(it));
    }

    @PostMapping(HERE + "/{id:\\d{1,18}}/removal")
    @May(Scope.AMEND)
    View drop(@PathVariable long id, @RequestParam(required = false) @Nullable Boolean dropped, Actor me, Retry retry) {
        if (!Boolean.TRUE.equals(dropped))
            return done(id, me, Decision.refused(Refusal.of(Confirmed.FINAL).on("dropped")));
        return done(id, me, once.form(retry, () -> amendments.drop(id, me).map(AmendmentScreen::path)));
    }

    @PostMapping(HERE + "/{id:\\d{1,18}}/preview")
    @May(Scope.AMEND)
    View preview(@PathVariable long id, Actor me) {
        preview.again(amendments.find(id, me).orElseThrow(NotFound::new));
        return pages.seeOther(AmendmentScreen.path(id));
    }

    @PostMapping(HERE + "/{id:\\d{1,18}}/attempts")
    @May(Scope.AMEND)
    View tryAgain(@PathVariable long id, Actor me, Retry retry) {
        return done(id, me, once.form(retry, () -> amendments.tryAgain(id, me).map(AmendmentScreen::path)));
    }

    private View done(long id, Actor me, Decision<String> decision) {
        return switch (decision) {
            case Granted<String>(var path) -> pages.seeOther(path);
            case Refused<String>(var reasons) ->
                pages.show(
                        "amendment/show",
                        lists.show(amendments.find(id, me).orElseThrow(NotFound::new), reasons),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }
}
