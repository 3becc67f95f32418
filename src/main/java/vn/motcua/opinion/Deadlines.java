package vn.motcua.opinion;

import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Timeline;
import vn.motcua.kernel.Actor;
import vn.motcua.opinion.OpinionRequest.State;
import vn.motcua.platform.LegalClock;

/** What follows when a deadline passes without an answer: consent where the law says so, otherwise it is late. */
@Service
class Deadlines {

    private static final int STRETCH = 500;

    private final OpinionTable table;
    private final Timeline timeline;
    private final Dossiers dossiers;
    private final ApplicationEventPublisher events;
    private final LegalClock clock;

    Deadlines(
            OpinionTable table,
            Timeline timeline,
            Dossiers dossiers,
            ApplicationEventPublisher events,
            LegalClock clock) {
        this.dossiers = dossiers;
        this.events = events;
        this.table = table;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * A dossier that was stopped or withdrawn asks nobody any more. Not in that act's own transaction, which has no
     * statement to spare; until then no answer is taken and no silence consents. One stretch of those that wait, from
     * that one on; where the next stretch begins.
     */
    @Transactional
    public long closeEnded(long after, Instant now) {
        var stretch = table.waiting(after, STRETCH);
        table.closeEnded(stretch.stream().filter(OpinionTable.Waiting::ended).toList(), now);
        return stretch.size() < STRETCH ? 0 : stretch.getLast().id();
    }

    /** Once, whoever looks: of two nodes the second waits for the dossier's row and then finds it done. */
    @Transactional
    public boolean pass(long id) {
        var now = clock.instant();
        var found = table.find(id)
                .filter(it -> it.isOverdue(now) && !it.isLate())
                .filter(it -> !dossiers.get(it.code()).isStoppedOrWithdrawn());
        if (found.isEmpty()) return false;
        var it = found.get();
        timeline.append(it.code(), Actor.SYSTEM, it.asker().agency(), now, OpinionFacts.unanswered(it));
        var noticed = table.settle(id, it.limit().silence() ? State.SILENT : State.WAITING, now);
        if (noticed) events.publishEvent(new OpinionOverdue(id, it.limit().dueAt()));
        else TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return noticed;
    }
}
