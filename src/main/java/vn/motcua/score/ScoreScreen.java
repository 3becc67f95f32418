package vn.motcua.score;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Pages;
import vn.motcua.statistics.ReportPeriod;

/** The index of QĐ 766 for an officer's own agencies and all below, and what each of them loses. */
@Controller
@RequestMapping("/scores")
@May(Permissions.VIEW)
class ScoreScreen {

    private final Scores scores;
    private final Offers offers;
    private final LegalClock clock;
    private final Pages pages;

    ScoreScreen(Scores scores, Offers offers, LegalClock clock, Pages pages) {
        this.scores = scores;
        this.offers = offers;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping
    View list(@RequestParam(required = false) @Nullable String period, Actor me) {
        return switch (scores.period(period)) {
            case Granted<ReportPeriod>(var it) -> pages.show("score/list", page(it, List.of(), me));
            case Refused<ReportPeriod>(var reasons) ->
                pages.show(
                        "score/list",
                        page(ReportPeriod.quarterOf(clock.today()), reasons, me),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @GetMapping("/{agency}")
    View agency(@PathVariable String agency, @RequestParam(required = false) @Nullable String period, Actor me) {
        var computed = compute(scores, period, me);
        var line = computed.lines().stream()
                .filter(it -> it.agency().code().value().equals(agency))
                .findFirst()
                .orElseThrow(NotFound::new);
        var incomplete = offers.incomplete(line.agency().code(), computed.on());
        return pages.show("score/agency", new AgencyPage(computed, line, incomplete));
    }

    /** A period that cannot be is not found here; the list says why. */
    static Scores.Computed compute(Scores scores, @Nullable String period, Actor me) {
        return switch (scores.period(period)) {
            case Granted<ReportPeriod>(var it) -> scores.compute(it, me);
            case Refused<ReportPeriod> _ -> throw new NotFound();
        };
    }

    private ScorePage page(ReportPeriod period, List<Refusal> problems, Actor me) {
        return new ScorePage(
                scores.compute(period, me),
                ScorePage.periods(period, clock.today()),
                me.may(Permissions.ADMIN),
                problems);
    }
}
