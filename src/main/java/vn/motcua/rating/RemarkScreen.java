package vn.motcua.rating;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.May;
import vn.motcua.platform.Pages;

/** What citizens wrote, for those who lead; without the dossier, so that nobody is asked why. */
@Controller
class RemarkScreen {

    private static final int PER_PAGE = 50;

    private final RemarkQuery query;
    private final Pages pages;

    RemarkScreen(RemarkQuery query, Pages pages) {
        this.query = query;
        this.pages = pages;
    }

    /** {@code next}: where the next page begins, if there is one. */
    record Page(List<RemarkQuery.Row> rows, @Nullable Long next) {}

    @GetMapping("/ratings/remarks")
    @May(Permissions.REMARKS)
    View list(@RequestParam(defaultValue = "") String before, Actor me) {
        var agencies = me.agenciesWhere(Permissions.REMARKS);
        var found = query.remarks(agencies, number(before), PER_PAGE + 1);
        var rows = found.subList(0, Math.min(found.size(), PER_PAGE));
        return pages.show(
                "rating/remarks",
                new Page(rows, found.size() > PER_PAGE ? rows.getLast().id() : null));
    }

    /** What is none begins with the newest. */
    private static long number(String typed) {
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : Long.MAX_VALUE;
    }
}
