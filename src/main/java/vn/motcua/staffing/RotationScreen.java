package vn.motcua.staffing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import vn.motcua.identity.Posts;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.May;
import vn.motcua.platform.MenuEntry;
import vn.motcua.platform.Once;
import vn.motcua.platform.Pages;
import vn.motcua.platform.Retry;
import vn.motcua.platform.Typed;

/** Who is to change posts when, and who comes after. */
@Controller
class RotationScreen {

    static final String HERE = "/rotations";

    private final Rotations rotations;
    private final RotationPages lists;
    private final Once once;
    private final Pages pages;

    RotationScreen(Rotations rotations, RotationPages lists, Once once, Pages pages) {
        this.rotations = rotations;
        this.lists = lists;
        this.once = once;
        this.pages = pages;
    }

    @Bean
    static MenuEntry rotationsInMenu() {
        return new MenuEntry(HERE, "staffing.rotation.title", RotationPages.VIEW, 88);
    }

    /** As it stands in the address; {@code q}: who or where; {@code whom}: who may come after. */
    record Sought(
            @Nullable Boolean all,
            @Nullable Integer from,
            @Nullable String q,
            @Nullable String whom) {

        int after() {
            return from == null ? 0 : from;
        }
    }

    /** {@code post}: the one to plan for, chosen in the form. */
    @GetMapping(HERE)
    @May(RotationPages.VIEW)
    View list(Sought sought, @Nullable String post, Actor me) {
        var asked = new RotationPages.Asked(
                Boolean.TRUE.equals(sought.all()), sought.after(), Typed.text(sought.q()), Typed.text(sought.whom()));
        var chosen = new RotationForm(post, null, null, null);
        return pages.show("staffing/rotations", lists.page(me, asked, chosen, List.of()));
    }

    @PostMapping(HERE)
    @May(Posts.ADMIN)
    View plan(RotationForm typed, Actor me, Retry retry) {
        var decision = once.form(retry, () -> rotations.plan(typed.wish(), me).map(_ -> HERE));
        return switch (decision) {
            case Granted<String>(var path) -> pages.seeOther(path);
            case Refused<String>(var reasons) ->
                pages.show(
                        "staffing/rotations",
                        lists.page(me, RotationPages.Asked.FIRST, typed, reasons),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @PostMapping(HERE + "/removal")
    @May(Posts.ADMIN)
    View drop(@Nullable String post, Actor me) {
        rotations.drop(RotationForm.Post.parse(post), me);
        return pages.seeOther(HERE);
    }
}
