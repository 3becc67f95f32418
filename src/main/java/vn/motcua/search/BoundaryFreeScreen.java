package vn.motcua.search;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.May;
import vn.motcua.platform.MenuEntry;
import vn.motcua.platform.Pages;
import vn.motcua.search.BoundaryFreeQuery.Cell;

/** How many dossiers were received without regard to boundaries, and for whom; each number opens its rows. */
@Controller
@RequestMapping("/boundary-free")
class BoundaryFreeScreen {

    private final BoundaryFreePages figures;
    private final Pages pages;

    BoundaryFreeScreen(BoundaryFreePages figures, Pages pages) {
        this.figures = figures;
        this.pages = pages;
    }

    @Bean
    static MenuEntry boundaryFreeInMenu() {
        return new MenuEntry("/boundary-free", "search.boundary-free", Permissions.VIEW, 71);
    }

    @GetMapping
    @May(Permissions.VIEW)
    View show(ReceiptDays received, Actor me) {
        return pages.show("search/boundary_free", figures.figures(received, me));
    }

    @GetMapping("/dossiers")
    @May(Permissions.VIEW)
    View rows(Asked asked, ReceiptDays received, Actor me) {
        return pages.show("search/boundary_free_rows", figures.rows(asked.cell(), received, asked.after(), me));
    }

    record Asked(
            @Nullable String agency,
            @Nullable String competent,
            @Nullable String place,
            @Nullable String after) {

        Cell cell() {
            return new Cell(text(agency), text(competent), text(place));
        }

        private static String text(@Nullable String typed) {
            return typed == null ? "" : typed;
        }
    }
}
