package vn.motcua.staffing;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import vn.motcua.identity.Absences;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.May;
import vn.motcua.platform.MenuEntry;
import vn.motcua.platform.Once;
import vn.motcua.platform.Pages;
import vn.motcua.platform.Retry;

/** Who is away, from when to when, and who stands in. */
@Controller
class AbsenceScreen {

    static final String HERE = "/absences";

    private final Absences absences;
    private final AbsencePages lists;
    private final Once once;
    private final Pages pages;

    AbsenceScreen(Absences absences, AbsencePages lists, Once once, Pages pages) {
        this.absences = absences;
        this.lists = lists;
        this.once = once;
        this.pages = pages;
    }

    @Bean
    static MenuEntry absencesInMenu() {
        return new MenuEntry(HERE, "staffing.absences.title", Absences.OWN, 72);
    }

    @GetMapping(HERE)
    @May(Absences.OWN)
    View list(Actor me) {
        return pages.show("staffing/absences", lists.page(me, AbsenceForm.EMPTY, List.of()));
    }

    @PostMapping(HERE)
    @May(Absences.OWN)
    View enter(AbsenceForm typed, Actor me, Retry retry) {
        return answer(
                typed,
                me,
                once.form(retry, () -> absences.enter(typed.wish(), me).map(_ -> HERE)));
    }

    @PostMapping(HERE + "/{id:\\d{1,18}}/end")
    @May(Absences.OWN)
    View end(@PathVariable long id, Actor me) {
        return answer(AbsenceForm.EMPTY, me, absences.end(id, me).map(_ -> HERE));
    }

    private View answer(AbsenceForm typed, Actor me, Decision<String> decision) {
        return switch (decision) {
            case Granted<String>(var path) -> pages.seeOther(path);
            case Refused<String>(var reasons) ->
                pages.show("staffing/absences", lists.page(me, typed, reasons), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }
}
