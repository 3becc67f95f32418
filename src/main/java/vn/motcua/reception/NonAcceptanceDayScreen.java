package vn.motcua.reception;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Slice;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.May;
import vn.motcua.platform.Pages;

/** The day's refusals to receive, for whoever lost the slip: form 03 is printed again from here. */
@Controller
class NonAcceptanceDayScreen {

    private final NonAcceptanceDayQuery query;
    private final LegalClock clock;
    private final Pages pages;

    NonAcceptanceDayScreen(NonAcceptanceDayQuery query, LegalClock clock, Pages pages) {
        this.query = query;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/counter/refusals")
    @May(Permissions.REFUSE)
    View day(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            @RequestParam(defaultValue = "") String after,
            Actor me) {
        var on = day == null ? clock.today() : day;
        var refusals = query.page(on, me.agenciesWhere(Permissions.REFUSE), after);
        return pages.show("reception/refusals", new Page(on, refusals, !after.isEmpty()));
    }

    record Page(LocalDate day, Slice<NonAcceptanceDayQuery.Row> refusals, boolean isLater) {}
}
