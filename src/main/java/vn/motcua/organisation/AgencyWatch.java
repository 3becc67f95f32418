package vn.motcua.organisation;

import java.util.concurrent.TimeUnit;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks each second whether agencies have changed, on this node or another. */
@Component
class AgencyWatch {

    private final Agencies agencies;

    AgencyWatch(Agencies agencies) {
        this.agencies = agencies;
    }

    @Scheduled(
            fixedDelayString = "${motcua.agency-watch-seconds:1}",
            initialDelayString = "${motcua.agency-watch-seconds:1}",
            timeUnit = TimeUnit.SECONDS)
    void look() {
        try {
            agencies.follow();
        } catch (DataAccessException _) {
            // Without its database a node does nothing; it looks again in a second, and others say what is broken.
        }
    }
}
