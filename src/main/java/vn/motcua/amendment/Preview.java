package vn.motcua.amendment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.CalendarChanges;
import vn.motcua.dossier.CalendarShift;
import vn.motcua.dossier.Recomputing;
import vn.motcua.platform.LegalClock;

/**
 * What a change would do to the dossiers that are open, kept with it. It is looked up anew when asked, and where the
 * calendar has changed or a day has passed since.
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

    Preview(
            AmendmentTable table,
            AffectedTable affected,
            PassedOverTable passedOver,
            CalendarChanges changes,
            Recomputing recomputing,
            LegalClock clock) {
        this.table = table;
        this.affected = affected;
        this.passedOver = passedOver;
        this.changes = changes;
        this.recomputing = recomputing;
        this.clock = clock;
    }

    /** The change as it is; a draft has been looked at. */
    @Transactional
    public Amendment looked(Amendment it) {
        if (!it.is(State.DRAFT) || isFresh(it.look())) return it;
        // Two who open the page at once: the second finds what the first has looked up.
        var locked = table.lock(it.id()).orElseThrow();
        return locked.is(State.DRAFT) && !isFresh(locked.look()) ? look(locked) : locked;
    }

    @Transactional
    public void again(Amendment it) {
        table.lock(it.id()).filter(locked -> locked.is(State.DRAFT)).ifPresent(this::look);
    }

    private boolean isFresh(Amendment.@Nullable Look look) {
        return look != null
                && look.edition() == changes.edition()
                && day(look.at()).equals(clock.today());
    }

    private Amendment look(Amendment it) {
        affected.forget(it.id());
        passedOver.forget(it.id());
        var look = new Amendment.Look(clock.instant(), changes.edition());
        var shift = new CalendarShift(it.change(), changes.amended(it.change()), look.at());
        var walk = recomputing.look(shift, "", DOSSIERS_AT_ONCE);
        keep(it.id(), walk, look.at());
        while (walk.next() != null) {
            walk = recomputing.look(shift, walk.next(), DOSSIERS_AT_ONCE);
            keep(it.id(), walk, look.at());
        }
        table.look(it.id(), look);
        return table.find(it.id()).orElseThrow();
    }

    private void keep(long change, Recomputing.Reckoned walk, Instant at) {
        affected.add(change, walk.affected());
        for (var broken : walk.unreckoned()) passedOver.put(change, PassedOver.of(broken.code(), broken.why(), at));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, LegalClock.ZONE);
    }
}
