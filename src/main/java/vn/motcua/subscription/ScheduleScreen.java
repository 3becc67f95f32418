package vn.motcua.subscription;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.May;
import vn.motcua.platform.Pages;

/** A view sent by mail, and no more. */
@Controller
@RequestMapping("/views/{id}/schedule")
@May(Permissions.VIEW)
class ScheduleScreen {

    private final Schedules schedules;
    private final Views views;
    private final ViewPages words;
    private final Pages pages;

    ScheduleScreen(Schedules schedules, Views views, ViewPages words, Pages pages) {
        this.schedules = schedules;
        this.views = views;
        this.words = words;
        this.pages = pages;
    }

    @PostMapping
    View set(@PathVariable long id, ScheduleForm form, Actor me) {
        return switch (schedules.set(id, form, me)) {
            case Granted<Long>(var view) -> pages.seeOther(ViewScreen.path(view));
            case Refused<Long>(var reasons) ->
                pages.show(
                        "subscription/view",
                        words.page(views.own(id, me), form, List.copyOf(reasons), me),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @PostMapping("/end")
    View end(@PathVariable long id, Actor me) {
        schedules.end(id, me);
        return pages.seeOther(ViewScreen.path(id));
    }
}
