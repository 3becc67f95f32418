package vn.motcua.reception;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Once;
import vn.motcua.reception.OwnDesks.Desk;

/** Makes the counter's page for an officer: the procedures in force today, the officer's desks, the promise of now. */
@Component
class Counter {

    private final Catalogue catalogue;
    private final OwnDesks desks;
    private final Promise.Maker promises;
    private final LegalClock clock;

    Counter(Catalogue catalogue, OwnDesks desks, Promise.Maker promises, LegalClock clock) {
        this.catalogue = catalogue;
        this.desks = desks;
        this.promises = promises;
        this.clock = clock;
    }

    ProcedureVersion version(String procedure) {
        return catalogue.inForce(procedure, clock.today()).orElseThrow(NotFound::new);
    }

    CounterPage fresh(ProcedureVersion version, Actor me) {
        var desk = desks(me, Permissions.ACCEPT).getFirst();
        return page(version, CounterForm.fresh(version, desk.code()), List.of(), null, me);
    }

    CounterPage page(
            ProcedureVersion version, CounterForm form, List<Refusal> problems, @Nullable String onceKey, Actor me) {
        var mine = desks(me, Permissions.ACCEPT);
        var desk = mine.stream()
                .filter(it -> it.code().equals(form.desk()))
                .findFirst()
                .orElse(mine.getFirst());
        var promise = promises.of(version, form.variantOrNone(), desk, form.feeOrNone());
        var key = onceKey == null || onceKey.isBlank() ? Once.newKey() : onceKey;
        return new CounterPage(version, mine, form, promise, problems, key);
    }

    /** The officer's desks; who holds the permission but no desk has no counter. */
    List<Desk> desks(Actor me, String permission) {
        var mine = desks.of(me, permission, clock.today());
        if (mine.isEmpty()) throw new AccessDeniedException("no desk");
        return mine;
    }
}
