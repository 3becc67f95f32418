package vn.motcua.amendment;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Once;
import vn.motcua.platform.Pages;
import vn.motcua.platform.Retry;

/** Changes of the calendar announced late, for the administrator: entered and looked at. */
@Controller
class AmendmentScreen {

    static final String HERE = "/calendar-changes";

    private final Amendments amendments;
    private final AmendmentPages lists;
    private final Preview preview;
    private final LegalClock clock;
    private final Once once;
    private final Pages pages;

    AmendmentScreen(
            Amendments amendments, AmendmentPages lists, Preview preview, LegalClock clock, Once once, Pages pages) {
        this.amendments = amendments;
        this.lists = lists;
        this.preview = preview;
        this.clock = clock;
        this.once = once;
        this.pages = pages;
    }

    @GetMapping(HERE)
    @May(Scope.AMEND)
    View list(Actor me) {
        return pages.show("amendment/list", lists.list(me));
    }

    @GetMapping(HERE + "/entry")
    @May(Scope.AMEND)
    View entry(Actor me) {
        return pages.show("amendment/entry", lists.empty(me));
    }

    @PostMapping(HERE)
    @May(Scope.AMEND)
    View enter(@RequestParam MultiValueMap<String, String> sent, Actor me, Retry retry) {
        var typed = EntryForm.of(sent);
        var entered = EntryRules.read(typed, clock.today())
                .then(it -> once.form(
                        retry,
                        () -> amendments.enter(it.announcement(), it.days(), me).map(AmendmentScreen::path)));
        return switch (entered) {
            case Granted<String>(var path) -> looked(path, me);
            case Refused<String>(var reasons) ->
                pages.show("amendment/entry", lists.entry(typed, me, reasons), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private View looked(String path, Actor me) {
        preview.refresh(find(Long.parseLong(path.substring(path.lastIndexOf('/') + 1)), me));
        return pages.seeOther(path);
    }

    @GetMapping(HERE + "/{id:\\d{1,18}}")
    @May(Scope.AMEND)
    View show(@PathVariable long id, Actor me) {
        return pages.show("amendment/show", lists.show(find(id, me), List.of()));
    }

    private Amendment find(long id, Actor me) {
        return amendments.find(id, me).orElseThrow(NotFound::new);
    }

    static String path(long id) {
        return HERE + "/" + id;
    }
}
