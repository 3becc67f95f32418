package vn.motcua.statistics;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Closes what is over, once the timeline has been followed so far. */
@Component
class ClosingSweep {

    private static final Logger LOG = LoggerFactory.getLogger(ClosingSweep.class);

    private final Closing closing;
    private final Follower follower;

    ClosingSweep(Closing closing, Follower follower) {
        this.closing = closing;
        this.follower = follower;
    }

    @Scheduled(
            fixedDelayString = "${motcua.closing-sweep-seconds:600}",
            initialDelayString = "${motcua.closing-sweep-seconds:60}",
            timeUnit = TimeUnit.SECONDS)
    void sweep() {
        try {
            if (follower.isBehind()) return;
            for (var next = closing.next(); next.isPresent(); next = closing.next())
                if (closing.close(next.get()))
                    LOG.info("Closed the period {}", next.get().key());
        } catch (RuntimeException broken) {
            LOG.error("A period could not be closed; the next run tries again", broken);
        }
    }
}
