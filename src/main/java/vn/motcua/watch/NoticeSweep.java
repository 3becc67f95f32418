package vn.motcua.watch;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.motcua.platform.LegalClock;
import vn.motcua.route.Lookout;
import vn.motcua.route.StepId;

/** Looks at what it is time to look at. A run missed is made up by the next one; two nodes at once share the work. */
@Component
class NoticeSweep {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeSweep.class);
    private static final int ROUNDS_MAX = 20; // the next run takes the rest

    private final Lookout lookout;
    private final Notices notices;
    private final LateOpinions opinions;
    private final LegalClock clock;

    NoticeSweep(Lookout lookout, Notices notices, LateOpinions opinions, LegalClock clock) {
        this.opinions = opinions;
        this.lookout = lookout;
        this.notices = notices;
        this.clock = clock;
    }

    /** How many people were told something. */
    @Scheduled(
            fixedDelayString = "${motcua.notice-sweep-seconds:60}",
            initialDelayString = "${motcua.notice-sweep-seconds:60}",
            timeUnit = TimeUnit.SECONDS)
    int sweep() {
        var told = 0;
        for (int round = 0; round < ROUNDS_MAX; round++) {
            var steps = lookout.due(clock.instant());
            for (var step : steps) told += tell(step);
            if (steps.size() < Lookout.STEPS_MAX) break;
        }
        for (var opinion : opinions.due()) told += tellOfOpinion(opinion);
        return told;
    }

    private int tellOfOpinion(long opinion) {
        try {
            return opinions.tell(opinion);
        } catch (RuntimeException broken) {
            LOG.error("Nobody could be told that opinion {} is late", opinion, broken);
            return 0;
        }
    }

    /** One that cannot be told of does not keep the others from being told. */
    private int tell(StepId step) {
        try {
            return notices.tell(step);
        } catch (RuntimeException broken) {
            LOG.error("Nobody could be told of the due moment of step {}", step.value(), broken);
            return 0;
        }
    }
}
