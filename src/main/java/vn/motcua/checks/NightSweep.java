package vn.motcua.checks;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Goes on with the night's look, a few stretches at a time, so that officers at work do not feel it. */
@Component
class NightSweep {

    private static final Logger LOG = LoggerFactory.getLogger(NightSweep.class);
    private static final int STRETCHES_MAX = 20; // the next run takes the rest

    private final Nights nights;

    NightSweep(Nights nights) {
        this.nights = nights;
    }

    @Scheduled(
            fixedDelayString = "${motcua.checks-sweep-seconds:10}",
            initialDelayString = "${motcua.checks-sweep-seconds:10}",
            timeUnit = TimeUnit.SECONDS)
    void sweep() {
        try {
            nights.begin();
            for (int done = 0; done < STRETCHES_MAX; done++) {
                var next = nights.next();
                if (next.isEmpty() || !nights.keep(next.get())) return;
            }
        } catch (RuntimeException broken) {
            LOG.error("The night's look at all dossiers stopped; the next run goes on", broken);
        }
    }
}
