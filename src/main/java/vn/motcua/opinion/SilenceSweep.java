package vn.motcua.opinion;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.motcua.platform.LegalClock;

/** Looks for deadlines that have passed in silence. A run missed is made up by the next; two nodes do each one once. */
@Component
class SilenceSweep {

    private static final Logger LOG = LoggerFactory.getLogger(SilenceSweep.class);
    private static final int AT_ONCE_MAX = 500;

    private final OverdueQuery query;
    private final Deadlines deadlines;
    private final LegalClock clock;
    private volatile long looked;

    SilenceSweep(OverdueQuery query, Deadlines deadlines, LegalClock clock) {
        this.query = query;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** How many deadlines were noticed. */
    @Scheduled(
            fixedDelayString = "${motcua.opinion-sweep-seconds:60}",
            initialDelayString = "${motcua.opinion-sweep-seconds:60}",
            timeUnit = TimeUnit.SECONDS)
    int sweep() {
        var now = clock.instant();
        looked = deadlines.closeEnded(looked, now);
        var noticed = 0;
        var page = query.after(new OverdueQuery.Row(0, Instant.EPOCH), now, AT_ONCE_MAX);
        while (!page.isEmpty()) {
            for (var row : page) if (passed(row.id())) noticed++;
            page = query.after(page.getLast(), now, AT_ONCE_MAX);
        }
        return noticed;
    }

    private boolean passed(long id) {
        try {
            return deadlines.pass(id);
        } catch (RuntimeException broken) {
            LOG.error("The deadline of opinion {} could not be noticed", id, broken);
            return false;
        }
    }
}
