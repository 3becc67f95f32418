package vn.motcua.route;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Timeline;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.LegalClock;

/** Steps in somebody's hands passed on in one act, because the officer leaves or is moved. */
@Service
public class HeldSteps {

    private final StepTable table;
    private final Timeline timeline;
    private final LegalClock clock;

    HeldSteps(StepTable table, Timeline timeline, LegalClock clock) {
        this.table = table;
        this.timeline = timeline;
        this.clock = clock;
    }

    public record Post(String unit, String role) {}

    /** To whom, and which of the posts the heir holds; null: back to the post. */
    public record Heir(@Nullable String username, Set<Post> posts) {
        public static final Heir NOBODY = new Heir(null, Set.of());

        private @Nullable String of(OpenStep.Place place) {
            return posts.contains(new Post(place.unit(), place.role())) ? username : null;
        }
    }

    /** How many were passed on; what of the posts nobody else holds by name waits for anyone of the post. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int pass(String from, List<Post> posts, Heir to, String reason, Actor by) {
        var places = posts.stream()
                .map(it -> new OpenStep.Place("", "", "", it.unit(), it.role()))
                .toList();
        var now = clock.instant();
        var passed = table.pass(from, places, to::of, now);
        timeline.append(
                passed.stream()
                        .map(it -> new Timeline.Line(
                                it.work().code(),
                                it.place().agency(),
                                now.isBefore(it.times().openedAt()) ? it.times().openedAt() : now,
                                it.hold() == null
                                        ? StepFact.stands(StepFact.RELEASED, it)
                                        : StepFact.reassigned(it, reason)))
                        .toList(),
                by);
        return passed.size();
    }
}
