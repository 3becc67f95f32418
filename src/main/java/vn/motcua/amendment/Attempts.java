package vn.motcua.amendment;

import static org.springframework.transaction.TransactionDefinition.PROPAGATION_NESTED;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Recomputing;
import vn.motcua.platform.LegalClock;

/**
 * One dossier alone, up to a savepoint: what fails for it takes nothing else back, and the reason is kept until it goes
 * well.
 */
@Component
class Attempts {

    private final AmendmentTable table;
    private final AffectedTable affected;
    private final PassedOverTable passedOver;
    private final Shifts shifts;
    private final Recomputing recomputing;
    private final LegalClock clock;
    private final TransactionTemplate savepoint;

    Attempts(
            AmendmentTable table,
            AffectedTable affected,
            PassedOverTable passedOver,
            Shifts shifts,
            Recomputing recomputing,
            LegalClock clock,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.affected = affected;
        this.passedOver = passedOver;
        this.shifts = shifts;
        this.recomputing = recomputing;
        this.clock = clock;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(PROPAGATION_NESTED);
    }

    void at(Amendment it, DossierCode code) {
        var why = whyNot(it, code);
        if (why instanceof TransientDataAccessException passing) throw passing;
        keep(it, code, why);
    }

    /**
     * One of those that somebody has asked to try again; false when there is none, or another node is at it. Whatever
     * goes wrong is kept, so that it does not come first for ever.
     */
    @Transactional
    public boolean again() {
        var asked = passedOver.lockAgain();
        asked.ifPresent(it -> again(table.find(it.change()).orElseThrow(), it.code()));
        return asked.isPresent();
    }

    private void again(Amendment it, DossierCode code) {
        keep(it, code, whyNot(it, code));
    }

    private void keep(Amendment it, DossierCode code, @Nullable RuntimeException why) {
        if (why == null) passedOver.remove(it.id(), code);
        else passedOver.put(it.id(), PassedOver.of(code, why, clock.instant()));
    }

    private @Nullable RuntimeException whyNot(Amendment it, DossierCode code) {
        try {
            savepoint.executeWithoutResult(_ -> follow(it, code));
            return null;
        } catch (RuntimeException broken) {
            return broken;
        }
    }

    private void follow(Amendment it, DossierCode code) {
        var moved = recomputing.recompute(code, shifts.of(it), Shifts.by(it));
        affected.add(it.id(), moved.stream().toList());
    }
}
