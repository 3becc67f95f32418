package vn.motcua.amendment;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Writes the batches of a change that is being applied; a run missed is made up by the next one, on any node. Where a
 * batch fails its dossiers are moved one by one, and the one that cannot be is passed over.
 */
@Component
class BatchSweep {

    private static final Logger LOG = LoggerFactory.getLogger(BatchSweep.class);
    private static final int BATCHES_MAX = 100; // the next run takes the rest

    private final Batches batches;
    private final Attempts attempts;

    BatchSweep(Batches batches, Attempts attempts) {
        this.batches = batches;
        this.attempts = attempts;
    }

    @Scheduled(
            fixedDelayString = "${motcua.batch-sweep-seconds:2}",
            initialDelayString = "${motcua.batch-sweep-seconds:2}",
            timeUnit = TimeUnit.SECONDS)
    void sweep() {
        try {
            whileAny(this::batch, BATCHES_MAX);
            whileAny(attempts::again, Batches.DOSSIERS);
        } catch (RuntimeException broken) {
            LOG.error("Dates that follow a calendar change could not be written; the next run tries again", broken);
        }
    }

    private boolean batch() {
        try {
            return batches.next();
        } catch (RuntimeException broken) {
            LOG.warn("A batch of a calendar change failed; its dossiers are moved one by one", broken);
            return whileAny(batches::one, Batches.DOSSIERS);
        }
    }

    /** Whether there may be more. */
    private static boolean whileAny(BooleanSupplier act, int times) {
        for (int done = 0; done < times; done++) if (!act.getAsBoolean()) return false;
        return true;
    }
}
