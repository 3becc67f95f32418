package vn.motcua.identity;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;

/** Changes one's own password; every other session and all tokens end with the old one. */
@Service
class OwnPassword {

    private final AccountTable table;
    private final People people;
    private final Passwords passwords;

    OwnPassword(AccountTable table, People people, Passwords passwords) {
        this.table = table;
        this.people = people;
        this.passwords = passwords;
    }

    record Change(String current, String fresh, String repeated) {}

    /** Granted: who goes on, in the new epoch. */
    @Transactional
    public Decision<SignedIn> change(Actor me, Change change) {
        var row = table.find(me.username()).orElseThrow();
        var problem = problem(me, change, row);
        if (problem.isPresent()) return Decision.refused(problem.get());
        table.changePassword(me.username(), passwords.hash(change.fresh()));
        return Decision.granted(new SignedIn(me.username(), people.signOutEverywhere(me.username())));
    }

    private Optional<Refusal> problem(Actor me, Change change, AccountTable.Row row) {
        if (!change.fresh().equals(change.repeated()))
            return Optional.of(Refusal.of("identity.password.not-repeated").on("repeated"));
        var weakness = passwords.weakness(me.username(), change.fresh());
        if (weakness.isPresent()) return weakness.map(it -> it.on("fresh"));
        return passwords.matches(change.current(), row.passwordHash())
                ? Optional.empty()
                : Optional.of(Refusal.of("identity.password.current-wrong").on("current"));
    }
}
