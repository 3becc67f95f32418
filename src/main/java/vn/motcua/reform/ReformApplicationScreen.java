package vn.motcua.reform;

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

/** What is done about a reform: looked at anew, rehearsed, applied, taken back, dropped, tried again. */
@Controller
class ReformApplicationScreen {

    private static final String ONE = ReformScreen.HERE + "/{id:\\d{1,18}}";
    private static final String SURE = "reform.confirm";

    private final Reforms reforms;
    private final ReformPages lists;
    private final ReformPreview preview;
    private final Rehearsals rehearsals;
    private final ReformScope scope;
    private final Once once;
    private final Pages pages;

    ReformApplicationScreen(
            Reforms reforms,
            ReformPages lists,
            ReformPreview preview,
            Rehearsals rehearsals,
            ReformScope scope,
            Once once,
            Pages pages) {
        this.reforms = reforms;
        this.lists = lists;
        this.preview = preview;
        this.rehearsals = rehearsals;
        this.scope = scope;
        this.once = once;
        this.pages = pages;
    }

    @PostMapping(ONE + "/preview")
    @May(ReformScope.PREPARE)
    View preview(@PathVariable long id, Actor me) {
        preview.again(find(id, me));
        return pages.seeOther(ReformScreen.path(id) + "#would");
    }

    @PostMapping(ONE + "/rehearsal")
    @May(ReformScope.PREPARE)
    View rehearse(@PathVariable long id, Actor me) {
        var it = find(id, me);
        if (!it.is(State.DRAFT)) return pages.seeOther(ReformScreen.path(id));
        var agency = scope.from(me).orElseThrow().code().value();
        return done(id, me, rehearsals.rehearse(it, me, agency).map(_ -> ReformScreen.path(id) + "#rehearsal"));
    }

    @PostMapping(ONE + "/application")
    @May(ReformScope.PREPARE)
    View apply(
            @PathVariable long id, @RequestParam(required = false) @Nullable Boolean confirmed, Actor me, Retry retry) {
        var it = find(id, me);
        var question = it.is(State.DRAFT) ? question(it, confirmed) : List.<Refusal>of();
        return done(
                id,
                me,
                question.isEmpty()
                        ? once.form(retry, () -> reforms.apply(id, me).map(ReformScreen::path))
                        : new Refused<String>(question));
    }

    /** Whoever is asked is told of how many dossiers, as of now. */
    private List<Refusal> question(Reform it, @Nullable Boolean confirmed) {
        if (!Boolean.TRUE.equals(confirmed)) preview.refresh(it);
        return Confirmed.ask(confirmed, SURE, () -> reforms.faults(it));
    }

    @PostMapping(ONE + "/return")
    @May(ReformScope.PREPARE)
    View takeBack(
            @PathVariable long id, @RequestParam(required = false) @Nullable Boolean confirmed, Actor me, Retry retry) {
        var it = find(id, me);
        var question = Confirmed.ask(confirmed, SURE, () -> reforms.whyNotBack(it));
        return done(
                id,
                me,
                question.isEmpty()
                        ? once.form(retry, () -> reforms.takeBack(id, me).map(ReformScreen::path))
                        : new Refused<String>(question));
    }

    @PostMapping(ONE + "/removal")
    @May(ReformScope.PREPARE)
    View drop(@PathVariable long id, @RequestParam(required = false) @Nullable Boolean dropped, Actor me, Retry retry) {
        if (!Boolean.TRUE.equals(dropped))
            return done(id, me, Decision.refused(Refusal.of(SURE).on("dropped")));
        return done(id, me, once.form(retry, () -> reforms.drop(id, me).map(ReformScreen::path)));
    }

    @PostMapping(ONE + "/attempts")
    @May(ReformScope.PREPARE)
    View tryAgain(@PathVariable long id, Actor me, Retry retry) {
        return done(id, me, once.form(retry, () -> reforms.tryAgain(id, me).map(ReformScreen::path)));
    }

    private Reform find(long id, Actor me) {
        return reforms.find(id, me).orElseThrow(NotFound::new);
    }

    private View done(long id, Actor me, Decision<String> decision) {
        return switch (decision) {
            case Granted<String>(var path) -> pages.seeOther(path);
            case Refused<String>(var reasons) ->
                pages.show("reform/show", lists.show(find(id, me), reasons), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }
}
