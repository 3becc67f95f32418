package vn.motcua.checks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.May;
import vn.motcua.platform.MenuEntry;
import vn.motcua.platform.Pages;
import vn.motcua.platform.Words;

/** The last nights, and what one of them found; for administrators. */
@Controller
@RequestMapping("/checks")
class CheckScreen {

    static final String VIEW = "CHECK_VIEW";

    private static final int RUNS = 30;
    private static final int ROWS = 50;

    private final RunTable table;
    private final Nights nights;
    private final Pages pages;

    CheckScreen(RunTable table, Nights nights, Pages pages) {
        this.table = table;
        this.nights = nights;
        this.pages = pages;
    }

    @Bean
    static MenuEntry checksInMenu() {
        return new MenuEntry("/checks", "checks.title", VIEW, 96);
    }

    /** {@code shown}: the night whose findings are listed; {@code next}: from where on there are more. */
    record Page(
            List<Run> runs,
            @Nullable Run shown,
            List<RunTable.Violation> violations,
            @Nullable Long next) {

        static String state(Run run) {
            if (run.finishedAt() == null) return Words.t("checks.running");
            return run.violations() == 0 ? Words.t("checks.none") : Words.t("checks.found", run.violations());
        }
    }

    /** The findings of a night, of the last one that found anything when none is named. */
    @GetMapping
    @May(VIEW)
    View list(@RequestParam(required = false) @Nullable Long run, @RequestParam(defaultValue = "0") long after) {
        var runs = table.last(RUNS);
        var shown =
                run == null ? runs.stream().filter(it -> it.violations() > 0).findFirst() : table.find(run);
        var rows = shown.map(it -> table.violations(it.id(), after, ROWS)).orElse(List.of());
        var next = rows.size() == ROWS ? rows.getLast().id() : null;
        return pages.show("checks/list", new Page(runs, shown.orElse(null), rows, next));
    }

    @PostMapping("/{run:[0-9]{1,18}}/readings")
    @May(VIEW)
    View read(@PathVariable long run, Actor me) {
        nights.read(run, me);
        return pages.seeOther("/checks?run=" + run);
    }
}
