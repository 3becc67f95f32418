package vn.motcua.search;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Slack;
import vn.motcua.kernel.Actor;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.May;
import vn.motcua.platform.MenuEntry;
import vn.motcua.platform.Pages;

/** The dossiers an officer may see, newest first or as searched for. A whole code leads to its dossier at once. */
@Controller
class SearchScreen {

    private static final int ROWS_PER_PAGE = 20;

    private final DossierSearch search;
    private final Dossiers dossiers;
    private final Catalogue catalogue;
    private final Agencies agencies;
    private final LegalClock clock;
    private final Pages pages;

    SearchScreen(
            DossierSearch search,
            Dossiers dossiers,
            Catalogue catalogue,
            Agencies agencies,
            LegalClock clock,
            Pages pages) {
        this.search = search;
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/dossiers")
    @May(Permissions.VIEW)
    View list(
            SearchForm typed,
            ReceiptDays received,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate dueBefore,
            Actor me) {
        var filter = typed.filter(received, dueBefore);
        var found = DossierCode.parse(filter.words()).flatMap(it -> dossiers.find(it, me));
        if (found.isPresent()) return pages.seeOther("/dossiers/" + found.get().code());
        var slice = search.page(filter, ROWS_PER_PAGE, me);
        var now = clock.instant();
        var lines = slice.items().stream().map(it -> line(it, now)).toList();
        var procedures = catalogue.search("", clock.today());
        return pages.show("search/list", new SearchPage(filter, dueBefore, procedures, lines, slice.next()));
    }

    @Bean
    static MenuEntry dossiersMenu() {
        return new MenuEntry("/dossiers", "search.menu", Permissions.VIEW, 30);
    }

    private SearchPage.Line line(DossierRow row, Instant now) {
        var calendar = agencies.calendarOf(new AgencyCode(row.where().agency()));
        var version = catalogue.version(row.procedureVersion());
        var times = row.times();
        var run = new Slack.Run(version, row.caseKey(), times.runsSince());
        var slack = Slack.of(calendar, run.counting(calendar, now), times.dueAt(), times.finishedAt());
        return new SearchPage.Line(row, version.name(), slack.under(row.status()));
    }
}
