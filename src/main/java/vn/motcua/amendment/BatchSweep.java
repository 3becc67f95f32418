package vn.motcua.amendment;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Writes the batches of a change that is being applied; a run missed is made up by the next one, on any node. */
@Component
class BatchSweep {

    private static final Logger LOG = LoggerFactory.getLogger(BatchSweep.class);
    private static final int BATCHES_MAX = 100; // the next run takes the rest

    private final Batches batches;

    BatchSweep(Batches batches) {
        this.batches = batches;
    }

    @Scheduled(
            fixedDelayString = "${motcua.batch-sweep-seconds:2}",
            initialDelayString = "${motcua.batch-sweep-seconds:2}",
            timeUnit = TimeUnit.SECONDS)
    void sweep() {
        try {
            for (int batch = 0; batch < BATCHES_MAX; batch++) if (!batches.next()) return;
        } catch (RuntimeException broken) {
            LOG.error("A batch of a calendar change could not be written; the next run tries again", broken);
        }
    }
}
