package vn.motcua.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.LegalClock;

/** Who sits at which post; the demonstration's people keep theirs for both years. */
@Component
class FillPeople {

    private final Accounts accounts;
    private final LegalClock clock;
    private final Map<String, List<Account>> posts = new HashMap<>();
    private final Map<String, Actor> actors = new HashMap<>();

    FillPeople(Accounts accounts, LegalClock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Of several one, the same for the same matter. */
    Actor at(String unit, String role, Object matter) {
        var today = clock.today();
        var holders = posts.computeIfAbsent(unit + " " + role, _ -> accounts.holders(unit, role, today));
        if (holders.isEmpty()) throw new IllegalStateException("nobody holds " + role + " of " + unit);
        var chosen = new Chance(unit, role, matter).of(holders);
        return actors.computeIfAbsent(chosen.username(), it -> actor(it, today));
    }

    private Actor actor(String username, LocalDate today) {
        return accounts.actor(username, today).orElseThrow();
    }
}
