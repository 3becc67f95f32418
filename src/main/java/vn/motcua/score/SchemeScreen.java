package vn.motcua.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Mark;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.May;
import vn.motcua.platform.MenuEntry;
import vn.motcua.platform.Once;
import vn.motcua.platform.Pages;
import vn.motcua.platform.Retry;
import vn.motcua.platform.Typed;

/** How many points each part is worth: the versions there were, and a new one from a day on. */
@Controller
@RequestMapping("/scores/maxima")
@May(Permissions.ADMIN)
class SchemeScreen {

    private final Schemes schemes;
    private final LegalClock clock;
    private final Once once;
    private final Pages pages;

    SchemeScreen(Schemes schemes, LegalClock clock, Once once, Pages pages) {
        this.schemes = schemes;
        this.clock = clock;
        this.once = once;
        this.pages = pages;
    }

    @Bean
    static MenuEntry maximaInMenu() {
        return new MenuEntry("/scores/maxima", "score.scheme.menu", Permissions.ADMIN, 96);
    }

    record Page(List<Scheme> schemes, Scheme now, Map<String, String> typed, List<Refusal> problems) {
        String text(String field) {
            return typed.getOrDefault(field, "");
        }

        String onceKey() {
            return Once.newKey();
        }
    }

    @GetMapping
    View form() {
        var now = schemes.on(clock.today());
        var typed = new HashMap<String, String>();
        for (var part : Part.values()) typed.put(part.name(), Figures.plain(now.max(part)));
        typed.put("mark", Mark.ILLUSTRATIVE.name());
        return pages.show("score/maxima", new Page(schemes.all(), now, typed, List.of()));
    }

    @PostMapping
    View enter(@RequestParam Map<String, String> typed, Actor me, Retry retry) {
        var mark = Typed.constant(Mark.values(), typed.get("mark"));
        var basis = typed.getOrDefault("basis", "");
        var decision = once.form(
                retry,
                () -> schemes.enter(Typed.day(typed.get("since")), MaximaTyped.numbers(typed), basis, mark, me)
                        .map(_ -> "/scores/maxima"));
        return switch (decision) {
            case Granted<String>(var path) -> pages.seeOther(path);
            case Refused<String>(var reasons) ->
                pages.show(
                        "score/maxima",
                        new Page(schemes.all(), schemes.on(clock.today()), typed, reasons),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }
}
