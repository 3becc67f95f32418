package vn.motcua.identity;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.May;
import vn.motcua.platform.MenuEntry;

/** Where an officer's day starts: the first line of the own menu. */
@Component
class HomePage {

    private final List<MenuEntry> menu;
    private final Accounts accounts;
    private final LegalClock clock;

    HomePage(List<MenuEntry> menu, Accounts accounts, LegalClock clock) {
        this.menu = menu.stream()
                .filter(entry -> !entry.permission().equals(May.SIGNED_IN))
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .toList();
        this.accounts = accounts;
        this.clock = clock;
    }

    String of(String username) {
        return accounts.actor(username, clock.today())
                .flatMap(actor -> menu.stream()
                        .filter(entry -> actor.may(entry.permission()))
                        .findFirst())
                .map(MenuEntry::path)
                .orElse("/me");
    }
}
