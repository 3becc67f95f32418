package vn.motcua.route;

import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.DossierClosed;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Stops;
import vn.motcua.dossier.Timeline;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.BatchSweep;
import vn.motcua.platform.Batched;
import vn.motcua.platform.LegalClock;

/**
 * Earlier versions of this program left open the steps of what was stopped for good. Each is closed as a stop closes
 * them now, by a fact of the day on which it is done: what stands in the chain stays. Each node looks once through all,
 * as no stop leaves any more of them.
 */
@Component
class StoppedBefore implements Batched {

    private static final Logger LOG = LoggerFactory.getLogger(StoppedBefore.class);
    private static final String END = "~"; // after every code

    private final StoppedBeforeQuery query;
    private final StepsSoFar steps;
    private final Stops stops;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final LegalClock clock;
    private final TransactionTemplate transaction;
    private volatile String reached = "";

    StoppedBefore(
            StoppedBeforeQuery query,
            StepsSoFar steps,
            Stops stops,
            Timeline timeline,
            ApplicationEventPublisher events,
            LegalClock clock,
            PlatformTransactionManager transactions) {
        this.query = query;
        this.steps = steps;
        this.stops = stops;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String name() {
        return "open steps of what was stopped for good";
    }

    @Override
    public boolean batch() {
        return next(BatchSweep.ROWS, this::close);
    }

    /** One that cannot be done is in the log, and is tried again when this node starts anew. */
    @Override
    public boolean one() {
        return next(1, this::attempt);
    }

    @Override
    public boolean again() {
        return false;
    }

    private void attempt(DossierCode code) {
        try {
            close(code);
        } catch (RuntimeException broken) {
            LOG.error("The steps of {}, stopped for good, could not be closed", code, broken);
        }
    }

    private boolean next(int rows, Consumer<DossierCode> act) {
        if (reached.equals(END)) return false;
        var page = query.after(reached, rows);
        page.forEach(act);
        reached = page.isEmpty() ? END : page.getLast().value();
        return !page.isEmpty();
    }

    /** Once, whichever node comes first: its steps stay locked until they are closed. */
    private void close(DossierCode code) {
        transaction.executeWithoutResult(_ -> {
            var work = steps.lock(code);
            var agency = stops.last(code).orElseThrow().agency();
            var closed = new DossierClosed(code, agency, clock.instant(), Actor.SYSTEM, DossierClosed.How.STOPPED);
            var facts = work.open().close(closed);
            if (facts.isEmpty()) return;
            timeline.append(code, closed.by(), agency, closed.at(), facts);
            events.publishEvent(closed);
        });
    }
}
