package vn.motcua.staffing;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import vn.motcua.identity.Delegations;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.May;
import vn.motcua.platform.MenuEntry;
import vn.motcua.platform.Once;
import vn.motcua.platform.Pages;
import vn.motcua.platform.Retry;

/** Who signs for the chief: ký thay, thừa lệnh, thừa ủy quyền. */
@Controller
class DelegationScreen {

    private static final String HERE = "/delegations";

    private final Delegations delegations;
    private final DelegationPages lists;
    private final Once once;
    private final Pages pages;

    DelegationScreen(Delegations delegations, DelegationPages lists, Once once, Pages pages) {
        this.delegations = delegations;
        this.lists = lists;
        this.once = once;
        this.pages = pages;
    }

    @Bean
    static MenuEntry delegationsInMenu() {
        return new MenuEntry(HERE, "staffing.delegations.title", Delegations.ADMIN, 74);
    }

    @GetMapping(HERE)
    @May(Delegations.ADMIN)
    View list(Actor me) {
        return pages.show("staffing/delegations", lists.page(me, DelegationForm.EMPTY, List.of()));
    }

    @PostMapping(HERE)
    @May(Delegations.ADMIN)
    View give(DelegationForm typed, Actor me, Retry retry) {
        return answer(
                typed,
                me,
                once.form(retry, () -> delegations.give(typed.wish(), me).map(_ -> HERE)));
    }

    @PostMapping(HERE + "/{id:\\d{1,18}}/end")
    @May(Delegations.ADMIN)
    View end(@PathVariable long id, Actor me) {
        return answer(DelegationForm.EMPTY, me, delegations.end(id, me).map(_ -> HERE));
    }

    private View answer(DelegationForm typed, Actor me, Decision<String> decision) {
        return switch (decision) {
            case Granted<String>(var path) -> pages.seeOther(path);
            case Refused<String>(var reasons) ->
                pages.show("staffing/delegations", lists.page(me, typed, reasons), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }
}
