package vn.motcua.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Slice;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.May;
import vn.motcua.platform.Pages;

/** Accounts and posts at the administrator's own agencies and those below them. */
@Controller
class AccountScreen {

    static final String ADMIN = "ACCOUNT_ADMIN";

    private final AccountListQuery query;
    private final Realm realm;
    private final PostNames names;
    private final LegalClock clock;
    private final Pages pages;

    AccountScreen(AccountListQuery query, Realm realm, PostNames names, LegalClock clock, Pages pages) {
        this.query = query;
        this.realm = realm;
        this.names = names;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/accounts")
    @May(ADMIN)
    View show(Actor me, @RequestParam(defaultValue = "") String q, @RequestParam @Nullable String after) {
        var today = clock.today();
        var agencies = realm.of(me.agenciesWhere(ADMIN), today);
        var rows = query.page(agencies, q, after == null ? "" : after, today);
        return pages.show("identity/accounts", new AccountListPage(q, slice(rows, today)));
    }

    private Slice<AccountListPage.Line> slice(List<AccountListPage.Row> rows, LocalDate on) {
        var lines = new LinkedHashMap<String, AccountListPage.Line>();
        for (var row : rows) {
            var line = lines.computeIfAbsent(
                    row.username(),
                    username -> new AccountListPage.Line(
                            username, row.name(), row.closed(), row.mail(), new ArrayList<>()));
            var post = post(row);
            if (post != null) line.posts().add(names.of(post, on));
        }
        var all = List.copyOf(lines.values());
        if (all.size() <= AccountListQuery.ACCOUNTS_PER_PAGE) return new Slice<>(all, null);
        var page = all.subList(0, AccountListQuery.ACCOUNTS_PER_PAGE);
        return new Slice<>(page, page.getLast().username());
    }

    private static @Nullable Post post(AccountListPage.Row row) {
        return row.unit() == null || row.role() == null || row.validFrom() == null
                ? null
                : new Post(row.unit(), row.role(), row.validFrom(), row.validTo(), "");
    }
}
