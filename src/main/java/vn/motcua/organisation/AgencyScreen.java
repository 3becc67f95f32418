package vn.motcua.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.May;
import vn.motcua.platform.Pages;

/** The agencies and units of a day, as a tree. */
@Controller
class AgencyScreen {

    private final AgencyTreeQuery query;
    private final LegalClock clock;
    private final Pages pages;

    AgencyScreen(AgencyTreeQuery query, LegalClock clock, Pages pages) {
        this.query = query;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/agencies")
    @May("AGENCY_VIEW")
    View agencies(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on) {
        var day = on == null ? clock.today() : on;
        return pages.show("organisation/agencies", AgencyTreePage.of(day, query.agencies(day), query.units(day)));
    }
}
