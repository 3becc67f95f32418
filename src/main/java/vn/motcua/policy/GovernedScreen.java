package vn.motcua.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Pages;

/** The dossiers that one rule governs, by their codes alone. */
@Controller
class GovernedScreen {

    private static final int CODES_PER_PAGE = 50;

    private final Policies policies;
    private final GovernedDossiers dossiers;
    private final Pages pages;

    GovernedScreen(Policies policies, GovernedDossiers dossiers, Pages pages) {
        this.policies = policies;
        this.dossiers = dossiers;
        this.pages = pages;
    }

    @GetMapping("/policies/dossiers")
    @May(PolicyScreen.VIEW)
    View list(
            @RequestParam PolicyKey key,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam(required = false) @Nullable String procedure,
            @RequestParam(defaultValue = "") String after,
            Actor me) {
        var rules = policies.book().rules(key);
        var rule = rules.stream()
                .filter(it -> it.from().equals(from) && Objects.equals(it.procedure(), procedure))
                .findFirst()
                .orElseThrow(NotFound::new);
        var codes = dossiers.codes(Governed.by(rule, rules), after, CODES_PER_PAGE + 1);
        var shown = codes.stream().limit(CODES_PER_PAGE).map(it -> new Code(it, dossiers.opens(it, me)));
        return pages.show("policy/dossiers", new Page(rule, name(rule), shown.toList(), codes.size() > CODES_PER_PAGE));
    }

    private @Nullable String name(PolicyRule rule) {
        return rule.procedure() == null ? null : dossiers.procedure(rule.procedure(), rule.from());
    }

    /** {@code opens}: the reader may see that dossier. */
    record Code(String code, boolean opens) {}

    /** {@code name}: of the procedure that it is special to. */
    record Page(PolicyRule rule, @Nullable String name, List<Code> codes, boolean more) {

        String next() {
            return new PolicyPage.Line(rule, false, 0).list() + "&after="
                    + codes.getLast().code();
        }
    }
}
