package vn.motcua.route;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.LegalClock;

/** Public postings whose days are over: the dossier's clock runs on, also while nobody has ended the step. */
@Service
public class Postings {

    private final StepTable table;
    private final Itinerary itinerary;
    private final Uncounted uncounted;
    private final LegalClock clock;

    Postings(StepTable table, Itinerary itinerary, Uncounted uncounted, LegalClock clock) {
        this.table = table;
        this.itinerary = itinerary;
        this.uncounted = uncounted;
        this.clock = clock;
    }

    boolean isOver(OpenStep step) {
        var posting = itinerary.posting(step);
        return posting != null && !clock.instant().isBefore(posting.over());
    }

    /** From when the posting was over, however late this is called; once, whoever else calls it at the same time. */
    @Transactional
    public boolean runOn(StepId id) {
        var posting = table.lock(id).filter(it -> !it.isSuspended() && isOver(it));
        if (posting.isEmpty()) return false;
        var step = posting.get();
        var runs = uncounted.end(step, Actor.SYSTEM, clock.instant());
        runs.map(it -> new DossierDue(step.work(), it.agency(), it.dueAt()))
                .ifPresent(it -> table.retime(uncounted.due(step, it)));
        return runs.isPresent();
    }
}
