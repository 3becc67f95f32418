package vn.motcua.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Pages;

/** The catalogue as officers read it, with the marks that citizens never see. */
@Controller
@RequestMapping("/catalogue")
class CatalogueScreen {

    private final Catalogue catalogue;
    private final LegalClock clock;
    private final Pages pages;

    CatalogueScreen(Catalogue catalogue, LegalClock clock, Pages pages) {
        this.catalogue = catalogue;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping
    @May("CATALOGUE_VIEW")
    View list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Field field,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on) {
        var day = on == null ? clock.today() : on;
        var versions = catalogue.search(q, day).stream()
                .filter(it -> field == null || it.field() == field)
                .toList();
        return pages.show("catalogue/list", new CataloguePage(q, field, day, versions));
    }

    @GetMapping("/{id}")
    @May("CATALOGUE_VIEW")
    View show(@PathVariable long id) {
        var version = catalogue.find(id).orElseThrow(NotFound::new);
        return pages.show("catalogue/show", ProcedurePage.of(version, catalogue.family(version.family())));
    }
}
