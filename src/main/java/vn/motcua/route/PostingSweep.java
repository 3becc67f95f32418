package vn.motcua.route;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for postings that are over. A run missed is made up by the next one; two nodes at once do each one once. */
@Component
public class PostingSweep {

    private static final int POSTINGS_AT_ONCE_MAX = 500;

    private final PostedQuery query;
    private final Postings postings;

    PostingSweep(PostedQuery query, Postings postings) {
        this.query = query;
        this.postings = postings;
    }

    /** How many clocks run on. */
    @Scheduled(
            fixedDelayString = "${motcua.posting-sweep-seconds:60}",
            initialDelayString = "${motcua.posting-sweep-seconds:60}",
            timeUnit = TimeUnit.SECONDS)
    public int sweep() {
        int ran = 0;
        var page = query.after(0, POSTINGS_AT_ONCE_MAX);
        while (!page.isEmpty()) {
            for (var step : page) if (postings.isOver(step) && postings.runOn(new StepId(step.id()))) ran++;
            page = query.after(page.getLast().id(), POSTINGS_AT_ONCE_MAX);
        }
        return ran;
    }
}
