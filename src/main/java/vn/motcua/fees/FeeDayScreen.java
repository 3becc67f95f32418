package vn.motcua.fees;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Money;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Pages;

/** The day's list of fees, and one receipt to print. */
@Controller
class FeeDayScreen {

    private final FeeDayQuery query;
    private final FeeTable table;
    private final LegalClock clock;
    private final Pages pages;

    FeeDayScreen(FeeDayQuery query, FeeTable table, LegalClock clock, Pages pages) {
        this.query = query;
        this.table = table;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/fees")
    @May(Permissions.LIST)
    View day(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            Actor me) {
        var on = day == null ? clock.today() : day;
        var agencies = me.agenciesWhere(Permissions.LIST);
        var lines = FeeLine.of(query.receipts(on, agencies), me, clock.today());
        return pages.show("fees/day", new Page(on, query.sums(on, agencies), lines));
    }

    @GetMapping("/fees/{id:[0-9]{1,18}}")
    @May(Permissions.LIST)
    View receipt(@PathVariable long id, Actor me) {
        var receipt = table.find(id, me.agenciesWhere(Permissions.LIST)).orElseThrow(NotFound::new);
        return pages.show("fees/receipt", FeeLine.of(receipt, me, clock.today()));
    }

    record Page(LocalDate day, List<FeeDayQuery.CashierSum> sums, List<FeeLine> lines) {

        Money total() {
            return sums.stream().map(FeeDayQuery.CashierSum::amount).reduce(Money.NONE, Money::plus);
        }
    }
}
