package vn.motcua.reform;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Once;
import vn.motcua.platform.Pages;
import vn.motcua.platform.Retry;

/** Reforms of agencies, for the administrator of a district or province: entered, shown, their head changed. */
@Controller
class ReformScreen {

    static final String HERE = "/reforms";

    private final Reforms reforms;
    private final ReformPages lists;
    private final LegalClock clock;
    private final Once once;
    private final Pages pages;

    ReformScreen(Reforms reforms, ReformPages lists, LegalClock clock, Once once, Pages pages) {
        this.reforms = reforms;
        this.lists = lists;
        this.clock = clock;
        this.once = once;
        this.pages = pages;
    }

    @GetMapping(HERE)
    @May(ReformScope.PREPARE)
    View list(Actor me) {
        return pages.show("reform/list", lists.list(me));
    }

    @GetMapping(HERE + "/entry")
    @May(ReformScope.PREPARE)
    View entry() {
        return pages.show("reform/entry", new ReformPages.Entry(ReformForm.empty(), null, List.of()));
    }

    @PostMapping(HERE)
    @May(ReformScope.PREPARE)
    View enter(@RequestParam MultiValueMap<String, String> sent, Actor me, Retry retry) {
        var typed = ReformForm.of(sent);
        var entered = typed.read(clock.today())
                .then(head -> once.form(retry, () -> reforms.enter(head, me).map(ReformScreen::path)));
        return done(entered, typed, null);
    }

    @GetMapping(HERE + "/{id:\\d{1,18}}")
    @May(ReformScope.PREPARE)
    View show(@PathVariable long id, Actor me) {
        return pages.show("reform/show", lists.show(find(id, me), List.of()));
    }

    @GetMapping(HERE + "/{id:\\d{1,18}}/head")
    @May(ReformScope.PREPARE)
    View head(@PathVariable long id, Actor me) {
        var it = find(id, me);
        return pages.show("reform/entry", new ReformPages.Entry(ReformForm.of(it.head()), it, List.of()));
    }

    @PostMapping(HERE + "/{id:\\d{1,18}}/head")
    @May(ReformScope.PREPARE)
    View change(@PathVariable long id, @RequestParam MultiValueMap<String, String> sent, Actor me, Retry retry) {
        var it = find(id, me);
        var typed = ReformForm.of(sent);
        var changed = typed.read(clock.today())
                .then(head -> once.form(
                        retry, () -> reforms.change(it, head, it.mapping(), me).map(ReformScreen::path)));
        return done(changed, typed, it);
    }

    private View done(Decision<String> decision, ReformForm typed, @Nullable Reform reform) {
        return switch (decision) {
            case Granted<String>(var path) -> pages.seeOther(path);
            case Refused<String>(var reasons) ->
                pages.show(
                        "reform/entry",
                        new ReformPages.Entry(typed, reform, reasons),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private Reform find(long id, Actor me) {
        return reforms.find(id, me).orElseThrow(NotFound::new);
    }

    static String path(long id) {
        return HERE + "/" + id;
    }
}
