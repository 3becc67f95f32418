package vn.motcua.amendment;

import static org.springframework.transaction.TransactionDefinition.PROPAGATION_NESTED;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Recomputed;
import vn.motcua.dossier.Recomputing;
import vn.motcua.platform.LegalClock;

/**
 * One dossier alone, up to a savepoint: what fails for it takes nothing else back, and the reason is kept until it goes
 * well.
 */
@Component
class Attempts {

    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);

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
        if (why == null) passedOver.remove(it.id(), code);
        else passedOver.put(it.id(), PassedOver.of(code, why, clock.instant()));
    }

    /** One of those that somebody has asked to try again; false when there is none, or another node is at it. */
    @Transactional
    public boolean again() {
        var asked = passedOver.lockAgain();
        asked.ifPresent(it -> at(table.find(it.change()).orElseThrow(), it.code()));
        return asked.isPresent();
    }

    private @Nullable RuntimeException whyNot(Amendment it, DossierCode code) {
        try {
            Optional<Recomputed> moved =
                    savepoint.execute(_ -> recomputing.recompute(code, shifts.of(it), Shifts.by(it)));
            if (moved != null) affected.add(it.id(), moved.map(List::of).orElse(List.of()));
            return null;
        } catch (TransientDataAccessException passing) {
            throw passing;
        } catch (RuntimeException broken) {
            LOG.error("{} cannot follow a change of the calendar and is passed over", code, broken);
            return broken;
        }
    }
}
