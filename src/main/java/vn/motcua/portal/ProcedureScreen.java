package vn.motcua.portal;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Field;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Pages;

/** The procedures in force today, for everybody. */
@Controller
@RequestMapping("/procedures")
@May(May.ANYONE)
class ProcedureScreen {

    private final Catalogue catalogue;
    private final LegalClock clock;
    private final Pages pages;

    ProcedureScreen(Catalogue catalogue, LegalClock clock, Pages pages) {
        this.catalogue = catalogue;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping
    View list(@RequestParam(defaultValue = "") String q, @RequestParam @Nullable Field field) {
        var found = catalogue.search(q, clock.today());
        var groups = Arrays.stream(Field.values())
                .filter(it -> field == null || it == field)
                .map(it -> new ProcedureListPage.Group(it, of(found, it)))
                .filter(group -> !group.procedures().isEmpty())
                .toList();
        return pages.show("portal/procedures", new ProcedureListPage(q, field, groups));
    }

    @GetMapping("/{code}")
    View show(@PathVariable String code) {
        return pages.show("portal/procedure", page(code));
    }

    @GetMapping("/{code}/posting-sheet")
    View postingSheet(@PathVariable String code) {
        return pages.show("portal/posting_sheet", page(code));
    }

    private ProcedurePage page(String code) {
        return new ProcedurePage(catalogue.inForce(code, clock.today()).orElseThrow(NotFound::new));
    }

    private static List<ProcedureVersion> of(List<ProcedureVersion> found, Field field) {
        return found.stream().filter(it -> it.field() == field).toList();
    }
}
