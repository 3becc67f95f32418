package vn.motcua.route;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Dossiers;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Granted;
import vn.motcua.platform.LegalClock;

/** Legs whose silence is consent: when their own limit is over without an answer, they have agreed. */
@Service
public class Silences {

    private final StepTable table;
    private final Itinerary itinerary;
    private final Finisher finisher;
    private final Dossiers dossiers;
    private final LegalClock clock;

    Silences(StepTable table, Itinerary itinerary, Finisher finisher, Dossiers dossiers, LegalClock clock) {
        this.table = table;
        this.itinerary = itinerary;
        this.finisher = finisher;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** Once, whoever else calls it at the same time. */
    @Transactional
    public boolean consent(StepId id) {
        var silent = table.lock(id).filter(it -> it.hasAgreed(clock.instant()));
        if (silent.isEmpty()) return false;
        var step = silent.get();
        var act = new Act(
                step,
                dossiers.get(step.work().code()),
                itinerary.version(step.work().procedureVersion()),
                Actor.SYSTEM,
                Moments.later(clock.instant(), step.times().openedAt()));
        return act.isInProcess() && finisher.consent(act) instanceof Granted;
    }
}
