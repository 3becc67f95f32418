package vn.motcua.fees;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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
import vn.motcua.platform.Stale;

/** Voiding a receipt, with the reason. */
@Controller
@RequestMapping("/fees/{id:[0-9]{1,18}}/voiding")
class FeeVoidScreen {

    private final Fees fees;
    private final FeeTable table;
    private final LegalClock clock;
    private final Pages pages;

    FeeVoidScreen(Fees fees, FeeTable table, LegalClock clock, Pages pages) {
        this.fees = fees;
        this.table = table;
        this.clock = clock;
        this.pages = pages;
    }

    @Bean
    static Stale.KeptWords wordsOfAVoiding() {
        return Stale.KeptWords.of("reason");
    }

    @GetMapping
    @May(Permissions.VOID)
    View form(@PathVariable long id, Actor me) {
        return pages.show("fees/voiding", page(id, "", List.of(), me));
    }

    @PostMapping
    @May(Permissions.VOID)
    View cancel(@PathVariable long id, @RequestParam(defaultValue = "") String reason, Actor me) {
        return switch (fees.cancel(id, reason, me)) {
            case Granted<FeeReceipt>(var receipt) -> pages.seeOther("/fees/" + receipt.id());
            case Refused<FeeReceipt>(var reasons) ->
                pages.show("fees/voiding", page(id, reason, reasons, me), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private Page page(long id, String reason, List<Refusal> problems, Actor me) {
        var receipt = table.find(id, me.agenciesWhere(Permissions.VOID)).orElseThrow(NotFound::new);
        var stays = receipt.staysOn(clock.today());
        return new Page(receipt, reason, stays.map(List::of).orElse(problems), stays.isEmpty());
    }

    /** {@code open}: whether it may still be voided; if not, {@code problems} says why. */
    record Page(FeeReceipt receipt, String reason, List<Refusal> problems, boolean open) {}
}
