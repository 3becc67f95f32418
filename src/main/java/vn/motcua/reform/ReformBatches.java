package vn.motcua.reform;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Takeovers;
import vn.motcua.organisation.Reorganisations;
import vn.motcua.platform.BatchSweep;
import vn.motcua.platform.Batched;
import vn.motcua.platform.LegalClock;

/**
 * Dossiers go over to their successors, and back, some in one transaction with the place that is reached. The row of
 * the reform stays locked meanwhile, so that two nodes never write the same batch.
 */
@Component
class ReformBatches implements Batched {

    private final ReformTable table;
    private final FailedTable failed;
    private final Plans plans;
    private final Takeovers takeovers;
    private final OneByOne oneByOne;
    private final Reorganisations reorganisations;
    private final LegalClock clock;

    ReformBatches(
            ReformTable table,
            FailedTable failed,
            Plans plans,
            Takeovers takeovers,
            OneByOne oneByOne,
            Reorganisations reorganisations,
            LegalClock clock) {
        this.table = table;
        this.failed = failed;
        this.plans = plans;
        this.takeovers = takeovers;
        this.oneByOne = oneByOne;
        this.reorganisations = reorganisations;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "dossiers that follow a reform";
    }

    @Override
    @Transactional
    public boolean batch() {
        return next(BatchSweep.ROWS);
    }

    @Transactional
    public boolean next(int dossiers) {
        var underWay = table.lockUnderWay(clock.today());
        underWay.ifPresent(it -> {
            if (it.is(State.APPLYING)) takeOver(it, dossiers);
            else giveBack(it, dossiers);
        });
        return underWay.isPresent();
    }

    @Override
    @Transactional
    public boolean one() {
        var underWay = table.lockUnderWay(clock.today());
        underWay.ifPresent(it -> {
            if (it.is(State.APPLYING)) takeOverOne(it);
            else giveBack(it, 1);
        });
        return underWay.isPresent();
    }

    private void takeOver(Reform it, int dossiers) {
        var plan = plans.announced(it);
        var page = takeovers.after(it.applied().reached(), it.mapping().old(), dossiers);
        takeovers.takeOver(by(plan), plan.keepers(page));
        if (page.size() < dossiers) table.finish(it.id(), clock.instant());
        else table.reach(it.id(), page.getLast().code().value());
    }

    private void takeOverOne(Reform it) {
        var plan = plans.announced(it);
        var page = takeovers.after(it.applied().reached(), it.mapping().old(), 1);
        if (page.isEmpty()) {
            table.finish(it.id(), clock.instant());
            return;
        }
        attempt(plan, page.getFirst());
        table.reach(it.id(), page.getFirst().code().value());
    }

    private void attempt(Plans.Plan plan, Takeovers.Going going) {
        var why = oneByOne.whyNot(plan, by(plan), java.util.List.of(going));
        var reform = plan.reform().id();
        if (why == null) failed.remove(reform, going.code());
        else failed.put(reform, Failed.of(going.code(), why, clock.instant()));
    }

    @Override
    @Transactional
    public boolean again() {
        var asked = failed.lockAgain();
        asked.ifPresent(it -> {
            var plan = plans.announced(table.find(it.reform()).orElseThrow());
            takeovers
                    .find(it.code())
                    .ifPresentOrElse(going -> attempt(plan, going), () -> failed.remove(it.reform(), it.code()));
        });
        return asked.isPresent();
    }

    private void giveBack(Reform it, int dossiers) {
        var codes = takeovers.over(it.id(), it.applied().reached(), dossiers);
        takeovers.giveBack(by(plans.announced(it)), codes);
        if (codes.size() == dossiers) table.reach(it.id(), codes.getLast().value());
        else end(it);
    }

    /** Somebody has acted while it was being taken back: then it stands, and what had gone back follows again. */
    private void end(Reform it) {
        if (!takeovers.over(it.id(), "", 1).isEmpty()) {
            table.move(it.id(), State.APPLYING);
            return;
        }
        reorganisations.revoke(it.id());
        table.move(it.id(), State.RETURNED);
    }

    private static Takeovers.By by(Plans.Plan plan) {
        var run = plan.reform().applied();
        return plan.by(run.returnedBy() == null ? run.by() : run.returnedBy(), run.agency());
    }
}
