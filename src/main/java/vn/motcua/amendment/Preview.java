package vn.motcua.amendment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.CalendarChanges;
import vn.motcua.dossier.CalendarShift;
import vn.motcua.dossier.Recomputing;
import vn.motcua.dossier.Recomputing.Reckoned;
import vn.motcua.platform.LegalClock;

/**
 * What a change would do to the dossiers that are open, kept with it: looked up when it is entered, when somebody
 * asks, and before anybody is asked whether they are sure. Its page shows what was found last, with its moment.
 */
@Component
class Preview {

    private static final int DOSSIERS_AT_ONCE = 2_000;

    private final AmendmentTable table;
    private final AffectedTable affected;
    private final PassedOverTable passedOver;
    private final CalendarChanges changes;
    private final Recomputing recomputing;
    private final LegalClock clock;
    private final TransactionTemplate transactions;

    Preview(
            AmendmentTable table,
            AffectedTable affected,
            PassedOverTable passedOver,
            CalendarChanges changes,
            Recomputing recomputing,
            LegalClock clock,
            TransactionTemplate transactions) {
        this.table = table;
        this.affected = affected;
        this.passedOver = passedOver;
        this.changes = changes;
        this.recomputing = recomputing;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** A draft is looked at today, and by the calendar of now. */
    void refresh(Amendment it) {
        if (!isFresh(it)) again(it);
    }

    /** The walk holds up nobody; only what it found is written in one go, unless the calendar has changed meanwhile. */
    void again(Amendment it) {
        if (!it.is(State.DRAFT)) return;
        var look = new Amendment.Look(clock.instant(), changes.edition());
        var found = walk(new CalendarShift(it.change(), changes.amended(it.change()), look.at()));
        transactions.executeWithoutResult(_ -> table.lock(it.id())
                .filter(locked -> locked.is(State.DRAFT) && look.edition() == changes.edition())
                .ifPresent(locked -> keep(locked.id(), look, found)));
    }

    boolean isFresh(Amendment it) {
        var look = it.look();
        return look != null
                && look.edition() == changes.edition()
                && day(look.at()).equals(clock.today());
    }

    private List<Reckoned> walk(CalendarShift shift) {
        var found = new ArrayList<Reckoned>();
        var after = "";
        while (after != null) {
            var stretch = recomputing.look(shift, after, DOSSIERS_AT_ONCE);
            found.add(stretch);
            after = stretch.next();
        }
        return found;
    }

    private void keep(long change, Amendment.Look look, List<Reckoned> found) {
        affected.forget(change);
        passedOver.forget(change);
        for (var stretch : found) {
            affected.add(change, stretch.affected());
            for (var broken : stretch.unreckoned())
                passedOver.put(change, PassedOver.of(broken.code(), broken.why(), look.at()));
        }
        table.look(change, look);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, LegalClock.ZONE);
    }
}
