package vn.motcua.amendment;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Recomputing;
import vn.motcua.platform.BatchSweep;
import vn.motcua.platform.Batched;
import vn.motcua.platform.LegalClock;

/**
 * The dates that move, some dossiers in one transaction with the place that is reached: what a crash takes back is done
 * again by whoever comes next, what is written is not. The row of the change stays locked meanwhile, so that two nodes
 * never write the same batch.
 */
@Component
class Batches implements Batched {

    private final AmendmentTable table;
    private final AffectedTable affected;
    private final Shifts shifts;
    private final Recomputing recomputing;
    private final Attempts attempts;
    private final LegalClock clock;

    Batches(
            AmendmentTable table,
            AffectedTable affected,
            Shifts shifts,
            Recomputing recomputing,
            Attempts attempts,
            LegalClock clock) {
        this.table = table;
        this.affected = affected;
        this.shifts = shifts;
        this.recomputing = recomputing;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "dates that follow a calendar change";
    }

    @Override
    @Transactional
    public boolean batch() {
        return next(BatchSweep.ROWS);
    }

    @Transactional
    public boolean next(int dossiers) {
        var applying = table.lockApplying();
        applying.ifPresent(it -> write(it, dossiers));
        return applying.isPresent();
    }

    /** The next dossier alone. */
    @Override
    @Transactional
    public boolean one() {
        var applying = table.lockApplying();
        applying.ifPresent(this::writeOne);
        return applying.isPresent();
    }

    @Override
    public boolean again() {
        return attempts.again();
    }

    private void write(Amendment it, int dossiers) {
        var batch = recomputing.recompute(shifts.of(it), it.applied().reached(), dossiers, Shifts.by(it));
        affected.add(it.id(), batch.affected());
        if (batch.next() == null) table.finish(it.id(), clock.instant());
        else table.reach(it.id(), batch.next());
    }

    private void writeOne(Amendment it) {
        recomputing
                .next(shifts.of(it), it.applied().reached())
                .ifPresentOrElse(
                        code -> {
                            attempts.at(it, code);
                            table.reach(it.id(), code.value());
                        },
                        () -> table.finish(it.id(), clock.instant()));
    }
}
