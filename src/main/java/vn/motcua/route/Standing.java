package vn.motcua.route;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An open step as rooms above read it: what a verb names, where it stands and who holds it. {@code boundFor}: the unit
 * it is on the way to.
 */
public record Standing(
        StepId id,
        long version,
        int leg,
        int seq,
        String step,
        Place place,
        @Nullable String boundFor,
        Since since) {

    public record Place(
            String agency,
            String unit,
            String role,
            @Nullable String holder) {}

    public record Since(Instant openedAt, Instant dueAt) {}

    static Standing of(OpenStep it) {
        var place = it.place();
        var hold = it.hold();
        var bound = it.bound();
        return new Standing(
                new StepId(it.id()),
                it.version(),
                it.work().leg(),
                it.work().seq(),
                place.step(),
                new Place(place.agency(), place.unit(), place.role(), hold == null ? null : hold.holder()),
                bound == null ? null : bound.unit(),
                new Since(it.times().openedAt(), it.times().dueAt()));
    }

    public boolean isOnTheWay() {
        return boundFor != null;
    }
}
