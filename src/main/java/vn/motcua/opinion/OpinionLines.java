package vn.motcua.opinion;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.LegalClock;

/** Requests with names for keys, and what a viewer may do with each. */
@Component
class OpinionLines {

    private final Accounts accounts;
    private final Addressees addressees;
    private final LegalClock clock;

    OpinionLines(Accounts accounts, Addressees addressees, LegalClock clock) {
        this.accounts = accounts;
        this.addressees = addressees;
        this.clock = clock;
    }

    /** Several at once: each officer is looked up once. */
    List<OpinionLine> of(List<OpinionRequest> requests, Actor viewer) {
        var names = new HashMap<String, String>();
        return requests.stream()
                .map(it -> of(it, viewer, names.computeIfAbsent(it.asker().by(), this::officer)))
                .toList();
    }

    OpinionLine of(OpinionRequest it, Actor viewer) {
        return of(it, viewer, officer(it.asker().by()));
    }

    private OpinionLine of(OpinionRequest it, Actor viewer, String officer) {
        var on = LocalDate.ofInstant(it.asker().at(), LegalClock.ZONE);
        var asked = it.isAskedOf(viewer, Permissions.ANSWER);
        var asker = it.isAskedBy(viewer, Permissions.ASK);
        var may = new OpinionLine.May(
                asked && it.takesAnswer(),
                asked && it.isOpen(),
                asker && it.isOpen(),
                asker && it.to().isOutside() && it.takesAnswer());
        return new OpinionLine(it, officer, addressees.unit(it.asker().unit(), on), may, clock.instant());
    }

    String officer(String username) {
        return accounts.find(username).map(Account::name).orElse(username);
    }
}
