package vn.motcua.amendment;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.AmendedCalendars;
import vn.motcua.calendar.CalendarChanges;
import vn.motcua.dossier.CalendarShift;
import vn.motcua.dossier.Recomputing;
import vn.motcua.dossier.Recomputing.InNameOf;
import vn.motcua.platform.LegalClock;

/**
 * The dates that move, some dossiers in one transaction with the place that is reached: what a crash takes back is done
 * again by whoever comes next, what is written is not. The row of the change stays locked meanwhile, so that two nodes
 * never write the same batch.
 */
@Component
class Batches {

    private static final int DOSSIERS = 200;

    private final AmendmentTable table;
    private final AffectedTable affected;
    private final CalendarChanges changes;
    private final Recomputing recomputing;
    private final LegalClock clock;
    private volatile @Nullable Known known;

    /** Two calendars of a hundred years are not made anew for each batch. */
    private record Known(long id, AmendedCalendars calendars) {}

    Batches(
            AmendmentTable table,
            AffectedTable affected,
            CalendarChanges changes,
            Recomputing recomputing,
            LegalClock clock) {
        this.table = table;
        this.affected = affected;
        this.changes = changes;
        this.recomputing = recomputing;
        this.clock = clock;
    }

    /** Whether there may be another one: false when none is to be done now, or another node is at it. */
    @Transactional
    public boolean next() {
        return next(DOSSIERS);
    }

    @Transactional
    public boolean next(int dossiers) {
        var applying = table.lockApplying();
        applying.ifPresent(it -> write(it, dossiers));
        return applying.isPresent();
    }

    private void write(Amendment it, int dossiers) {
        var run = it.applied();
        var shift = new CalendarShift(it.change(), calendars(it), run.at());
        var by = new InNameOf(run.by(), run.agency());
        var batch = recomputing.recompute(shift, run.reached(), dossiers, by);
        affected.add(it.id(), batch.affected());
        if (batch.next() == null) table.finish(it.id(), clock.instant());
        else table.reach(it.id(), batch.next());
    }

    private AmendedCalendars calendars(Amendment it) {
        var last = known;
        if (last == null || last.id() != it.id()) known = last = new Known(it.id(), changes.amended(it.change()));
        return last.calendars();
    }
}
