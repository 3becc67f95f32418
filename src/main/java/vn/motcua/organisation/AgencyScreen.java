package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Pages;

/** The agencies and units of a day, as a tree; one of them, and any found by name or number, through the years. */
@Controller
class AgencyScreen {

    private static final int FOUND_MAX = 50;

    private final AgencyTreeQuery query;
    private final AgencyBookQuery book;
    private final Agencies agencies;
    private final LegalClock clock;
    private final Pages pages;

    AgencyScreen(AgencyTreeQuery query, AgencyBookQuery book, Agencies agencies, LegalClock clock, Pages pages) {
        this.query = query;
        this.book = book;
        this.agencies = agencies;
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

    /** {@code more}: there are others, not shown. */
    record Found(String q, List<FoundAgency> agencies, boolean more) {}

    @GetMapping(path = "/agencies", params = "q")
    @May("AGENCY_VIEW")
    View find(@RequestParam String q) {
        var typed = q.strip();
        var found = typed.isEmpty()
                ? List.<FoundAgency>of()
                : agencies.find(typed).limit(FOUND_MAX + 1).toList();
        var shown = found.stream().limit(FOUND_MAX).toList();
        return pages.show("organisation/found", new Found(typed, shown, found.size() > FOUND_MAX));
    }

    @GetMapping("/agencies/{code}")
    @May("AGENCY_VIEW")
    View agency(@PathVariable String code) {
        var known = agencies.known(code).orElseThrow(NotFound::new);
        var heir = agencies.heir(known, clock.today());
        var page = new AgencyPage(
                known,
                book.names(known),
                book.numbers(known),
                book.predecessors(known),
                book.successors(known),
                agencies.unitsEver(known),
                heir.equals(known) ? null : agencies.get(heir, clock.today()));
        return pages.show("organisation/agency", page);
    }
}
