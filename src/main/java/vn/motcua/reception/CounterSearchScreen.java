package vn.motcua.reception;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.May;
import vn.motcua.platform.Pages;

/** Where a clerk's day begins: the procedure a citizen comes for, and what was received today. */
@Controller
@RequestMapping("/counter")
class CounterSearchScreen {

    private static final int QUERY_LENGTH_MAX = 200;

    private final Counter counter;
    private final ApplicationTable applications;
    private final LegalClock clock;
    private final Pages pages;

    CounterSearchScreen(Counter counter, ApplicationTable applications, LegalClock clock, Pages pages) {
        this.counter = counter;
        this.applications = applications;
        this.clock = clock;
        this.pages = pages;
    }

    /** With htmx the list alone, while typing; without it the page, and a single hit is opened at once. */
    @GetMapping
    @May(Permissions.ACCEPT)
    View search(
            @RequestParam(defaultValue = "") String q,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Actor me) {
        var words = q.length() > QUERY_LENGTH_MAX ? q.substring(0, QUERY_LENGTH_MAX) : q;
        var found = counter.received(words, me);
        if (htmx != null) return pages.show("reception/results", new Results(words, found));
        if (!words.isBlank() && found.size() == 1)
            return pages.seeOther("/counter/" + found.getFirst().code());
        var today = clock.today();
        var recent = applications.recent(me, today);
        var received = applications.count(me, today);
        var page = new Page(
                new Results(words, found), recent, received, me.may(Permissions.REFUSE), me.may(Permissions.GUIDE));
        return pages.show("reception/counter", page);
    }

    record Results(String words, List<ProcedureVersion> procedures) {}

    record Page(
            Results results,
            List<ApplicationTable.Recent> recent,
            long receivedToday,
            boolean mayRefuse,
            boolean mayGuide) {}
}
