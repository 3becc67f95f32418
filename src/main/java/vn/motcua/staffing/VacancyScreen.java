package vn.motcua.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Posts;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.May;
import vn.motcua.platform.MenuEntry;
import vn.motcua.platform.Pages;

/** What has nobody: open steps now, and routes from which day on. */
@Controller
class VacancyScreen {

    private static final String VIEW = "VACANCY_VIEW";
    private static final String HERE = "/vacancies";

    private final Vacancies vacancies;
    private final RouteCheck routes;
    private final Accounts accounts;
    private final Posts posts;
    private final PlaceNames names;
    private final LegalClock clock;
    private final Pages pages;

    VacancyScreen(
            Vacancies vacancies,
            RouteCheck routes,
            Accounts accounts,
            Posts posts,
            PlaceNames names,
            LegalClock clock,
            Pages pages) {
        this.vacancies = vacancies;
        this.routes = routes;
        this.accounts = accounts;
        this.posts = posts;
        this.names = names;
        this.clock = clock;
        this.pages = pages;
    }

    @Bean
    static MenuEntry vacanciesInMenu() {
        return new MenuEntry(HERE, "staffing.vacancies.title", VIEW, 89);
    }

    record Line(VacancyQuery.Row row, String place, String role) {}

    record GapLine(
            RouteCheck.Gap gap, String agency, @Nullable String place, String role) {}

    record Page(List<Line> lines, @Nullable List<GapLine> gaps) {}

    @GetMapping(HERE)
    @May(VIEW)
    View list(Actor me) {
        return pages.show("staffing/vacancies", new Page(lines(me), null));
    }

    /** Asked for apart, since it walks every route. */
    @GetMapping(HERE + "/routes")
    @May(VIEW)
    View routes(Actor me) {
        var today = clock.today();
        var gaps = new ArrayList<GapLine>();
        for (var it : routes.of(agencies(me), today)) {
            var unit = it.unit();
            gaps.add(new GapLine(
                    it,
                    names.agency(it.agency(), today),
                    unit == null ? null : names.full(unit, today),
                    role(it.role())));
        }
        return pages.show("staffing/vacancies", new Page(lines(me), gaps));
    }

    private List<Line> lines(Actor me) {
        LocalDate today = clock.today();
        return vacancies.at(agencies(me)).stream()
                .map(it -> new Line(it, names.full(it.unit(), today), role(it.role())))
                .toList();
    }

    private String role(String code) {
        return accounts.roleNames().getOrDefault(code, code);
    }

    /** Own agencies, and for who disposes of people those below. */
    private List<String> agencies(Actor me) {
        Set<String> all = new TreeSet<>(me.agenciesWhere(VIEW));
        all.addAll(posts.realm(me, Posts.ADMIN));
        return List.copyOf(all);
    }
}
