package vn.motcua.supplement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.May;
import vn.motcua.platform.Pages;
import vn.motcua.supplement.SupplementRequest.State;

/** At the desk: proposals to send, and answers awaited with the days they have been waited for. */
@Controller
class DeskScreen {

    private final DeskQuery query;
    private final Accounts accounts;
    private final LegalClock clock;
    private final Pages pages;

    DeskScreen(DeskQuery query, Accounts accounts, LegalClock clock, Pages pages) {
        this.query = query;
        this.accounts = accounts;
        this.clock = clock;
        this.pages = pages;
    }

    record Line(DeskQuery.Row row, String by, long days, boolean overdue) {}

    record Page(List<Line> proposals, List<Line> awaited) {}

    @GetMapping("/supplements")
    @May(Permissions.ISSUE)
    View list(Actor me) {
        var today = clock.today();
        var lines = query.of(me.agenciesWhere(Permissions.ISSUE)).stream()
                .map(it -> line(it, today))
                .toList();
        return pages.show("supplement/desk", new Page(of(lines, State.PROPOSED), of(lines, State.ISSUED)));
    }

    private Line line(DeskQuery.Row row, LocalDate today) {
        var name = accounts.find(row.by()).map(Account::name).orElse(row.by());
        var since = LocalDate.ofInstant(row.since(), LegalClock.ZONE);
        var overdue = row.answerBy() != null && today.isAfter(row.answerBy());
        return new Line(row, name, ChronoUnit.DAYS.between(since, today), overdue);
    }

    private static List<Line> of(List<Line> lines, State state) {
        return lines.stream().filter(it -> it.row().state() == state).toList();
    }
}
