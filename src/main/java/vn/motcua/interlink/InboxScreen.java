package vn.motcua.interlink;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.dossier.DossierCode;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.May;
import vn.motcua.platform.MenuEntry;
import vn.motcua.platform.Pages;
import vn.motcua.platform.Stale;

/** What other agencies offer to my units, and what my units have offered. An offer is answered once. */
@Controller
@RequestMapping("/handovers")
class InboxScreen {

    private static final int ROWS = 20;

    private final Handovers handovers;
    private final BatchAnswers batch;
    private final Inbox inbox;
    private final Pages pages;

    InboxScreen(Handovers handovers, BatchAnswers batch, Inbox inbox, Pages pages) {
        this.handovers = handovers;
        this.batch = batch;
        this.inbox = inbox;
        this.pages = pages;
    }

    @Bean
    static MenuEntry handoversInMenu() {
        return new MenuEntry("/handovers", "interlink.inbox.title", Inbox.VIEW, 25);
    }

    /**
     * {@code done}: the dossier that was just answered for; {@code refused}: the offer whose answer, with
     * its reason, was not taken.
     */
    record Page(
            Inbox.Direction direction,
            Inbox.Box box,
            boolean mayAnswer,
            @Nullable String done,
            @Nullable Long refused,
            String reason,
            List<Refusal> problems) {

        boolean isRefused(long offer) {
            return refused != null && refused == offer;
        }
    }

    @Bean
    static Stale.KeptWords wordsOfAnAnswer() {
        return Stale.KeptWords.of("reason");
    }

    @GetMapping
    @May(Inbox.VIEW)
    View list(
            @RequestParam(defaultValue = "IN") Inbox.Direction direction,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(required = false) @Nullable String done,
            Actor me) {
        var code = DossierCode.parse(done == null ? "" : done).map(DossierCode::value);
        return pages.show("interlink/inbox", page(direction, after, me, code.orElse(null)));
    }

    record Results(List<BatchAnswers.Result> results) {
        long accepted() {
            return results.stream().filter(it -> it.problems().isEmpty()).count();
        }
    }

    /** Several at once, each in a transaction of its own. */
    @PostMapping("/acceptances")
    @May(Inbox.ANSWER)
    View acceptAll(@RequestParam(required = false) @Nullable List<Long> offers, Actor me) {
        return results(batch.accept(offers == null ? List.of() : offers, me));
    }

    /** What has come on paper, scanned one after another. */
    @PostMapping("/scans")
    @May(Inbox.ANSWER)
    View acceptScanned(@RequestParam(defaultValue = "") String codes, Actor me) {
        return results(batch.acceptScanned(ScannedCodes.of(codes), me));
    }

    private View results(List<BatchAnswers.Result> results) {
        if (results.size() == 1 && results.getFirst().problems().isEmpty())
            return done(Inbox.Direction.IN, results.getFirst().code());
        var status = results.isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return pages.show("interlink/results", new Results(results), status);
    }

    @PostMapping("/{id:[0-9]{1,18}}/decline")
    @May(Inbox.ANSWER)
    View decline(@PathVariable long id, @RequestParam(defaultValue = "") String reason, Actor me) {
        return answer(id, Inbox.Direction.IN, reason, handovers.decline(new HandoverId(id), reason, me), me);
    }

    @PostMapping("/{id:[0-9]{1,18}}/take-back")
    @May(Inbox.ANSWER)
    View takeBack(@PathVariable long id, @RequestParam(defaultValue = "") String reason, Actor me) {
        return answer(id, Inbox.Direction.OUT, reason, handovers.takeBack(new HandoverId(id), reason, me), me);
    }

    private View answer(long id, Inbox.Direction direction, String reason, Decision<DossierCode> decision, Actor me) {
        return switch (decision) {
            case Granted<DossierCode>(var code) -> done(direction, code.value());
            case Refused<DossierCode>(var reasons) ->
                pages.show(
                        "interlink/inbox",
                        new Page(direction, box(direction, 0, me), me.may(Inbox.ANSWER), null, id, reason, reasons),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private View done(Inbox.Direction direction, String code) {
        return pages.seeOther("/handovers?direction=" + direction + "&done=" + code);
    }

    private Page page(Inbox.Direction direction, long after, Actor me, @Nullable String done) {
        return new Page(direction, box(direction, after, me), me.may(Inbox.ANSWER), done, null, "", List.of());
    }

    private Inbox.Box box(Inbox.Direction direction, long after, Actor me) {
        return inbox.of(direction, me, after, ROWS);
    }
}
