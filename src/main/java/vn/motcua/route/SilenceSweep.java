package vn.motcua.route;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.motcua.platform.LegalClock;

/** Looks for silence that is consent now. A run missed is made up by the next one; two nodes at once do each once. */
@Component
public class SilenceSweep {

    private static final int LEGS_AT_ONCE_MAX = 500;

    private final SilentQuery query;
    private final Silences silences;
    private final LegalClock clock;

    SilenceSweep(SilentQuery query, Silences silences, LegalClock clock) {
        this.query = query;
        this.silences = silences;
        this.clock = clock;
    }

    /** How many legs have agreed. */
    @Scheduled(
            fixedDelayString = "${motcua.silence-sweep-seconds:60}",
            initialDelayString = "${motcua.silence-sweep-seconds:60}",
            timeUnit = TimeUnit.SECONDS)
    public int sweep() {
        int agreed = 0;
        var page = query.after(0, clock.instant(), LEGS_AT_ONCE_MAX);
        while (!page.isEmpty()) {
            for (var id : page) if (silences.consent(id)) agreed++;
            page = query.after(page.getLast().value(), clock.instant(), LEGS_AT_ONCE_MAX);
        }
        return agreed;
    }
}
