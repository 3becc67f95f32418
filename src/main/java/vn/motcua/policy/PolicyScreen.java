package vn.motcua.policy;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.May;
import vn.motcua.platform.MenuEntry;
import vn.motcua.platform.Pages;

/** The history of the law's numbers, which of them hold today, and which dossiers each governs. */
@Controller
class PolicyScreen {

    static final String VIEW = "POLICY_VIEW";

    private final Policies policies;
    private final GovernedDossiers dossiers;
    private final LegalClock clock;
    private final Pages pages;

    PolicyScreen(Policies policies, GovernedDossiers dossiers, LegalClock clock, Pages pages) {
        this.policies = policies;
        this.dossiers = dossiers;
        this.clock = clock;
        this.pages = pages;
    }

    @Bean
    static MenuEntry policiesMenu() {
        return new MenuEntry("/policies", "policy.menu", VIEW, 75);
    }

    @GetMapping("/policies")
    @May(VIEW)
    View list() {
        return pages.show("policy/list", new PolicyLines(clock.today(), dossiers).page(policies.book()));
    }
}
