package vn.motcua.platform;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Writes the batches of all that is done in batches; a run missed is made up by the next one, on any node. Where a
 * batch fails its rows are done one by one, and the one that cannot be is passed over.
 */
@Component
public class BatchSweep {

    /** So many rows go in one transaction. */
    public static final int ROWS = 200;

    private static final Logger LOG = LoggerFactory.getLogger(BatchSweep.class);
    private static final int BATCHES_MAX = 100; // the next run takes the rest

    private final List<Batched> all;

    BatchSweep(List<Batched> all) {
        this.all = all;
    }

    @Scheduled(
            fixedDelayString = "${motcua.batch-sweep-seconds:2}",
            initialDelayString = "${motcua.batch-sweep-seconds:2}",
            timeUnit = TimeUnit.SECONDS)
    public void sweep() {
        all.forEach(BatchSweep::sweep);
    }

    private static void sweep(Batched it) {
        try {
            whileAny(() -> batch(it), BATCHES_MAX);
            whileAny(it::again, ROWS);
        } catch (RuntimeException broken) {
            LOG.error("{} could not be written; the next run tries again", it.name(), broken);
        }
    }

    private static boolean batch(Batched it) {
        try {
            return it.batch();
        } catch (RuntimeException broken) {
            LOG.warn("A batch of {} failed; its rows are done one by one", it.name(), broken);
            return whileAny(it::one, ROWS);
        }
    }

    /** Whether there may be more. */
    private static boolean whileAny(BooleanSupplier act, int times) {
        for (int done = 0; done < times; done++) if (!act.getAsBoolean()) return false;
        return true;
    }
}
