package vn.motcua.supplement;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.Carried;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Pages;

/** What was told on a day, and one of it: printed again, followed by another, or accepted when the citizen is back. */
@Controller
@May(Permissions.ISSUE)
class GuidanceDayScreen {

    private final GuidanceDayQuery query;
    private final Guidances guidances;
    private final Catalogue catalogue;
    private final LegalClock clock;
    private final Pages pages;

    GuidanceDayScreen(GuidanceDayQuery query, Guidances guidances, Catalogue catalogue, LegalClock clock, Pages pages) {
        this.query = query;
        this.guidances = guidances;
        this.catalogue = catalogue;
        this.clock = clock;
        this.pages = pages;
    }

    record Line(GuidanceDayQuery.Row row, String procedure) {}

    /** {@code asked}: a reference that was looked for and is not there; empty where none was. */
    record Page(LocalDate day, List<Line> lines, @Nullable String next, String asked) {}

    /** {@code counter}: what was typed there just before, for the citizen who has the paper at hand after all. */
    record Told(
            Guidance guidance,
            String procedure,
            String code,
            @Nullable Integer max,
            Carried counter) {}

    @GetMapping("/guidances")
    View day(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String reference,
            Actor me) {
        var asked = reference.strip().toUpperCase(Locale.ROOT);
        if (!asked.isEmpty() && guidances.find(asked, me).isPresent()) return pages.seeOther("/guidances/" + asked);
        var on = day == null ? clock.today() : day;
        var slice = query.page(on, me.agenciesWhere(Permissions.ISSUE), after);
        var lines = slice.items().stream()
                .map(it -> new Line(it, catalogue.version(it.version()).name()))
                .toList();
        return pages.show("supplement/guidances", new Page(on, lines, slice.next(), asked));
    }

    @GetMapping("/guidances/{reference}")
    View one(@PathVariable String reference, Actor me) {
        var it = guidances.find(reference, me).orElseThrow(NotFound::new);
        var version = catalogue.version(it.version());
        var max = guidances.max(it);
        var page = new Told(
                it, version.name(), version.code().value(), max.isEmpty() ? null : max.getAsInt(), Carried.kept());
        return pages.show("supplement/guided", page);
    }
}
