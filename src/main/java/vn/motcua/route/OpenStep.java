package vn.motcua.route;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.StepKind;
import vn.motcua.dossier.DossierCode;
import vn.motcua.kernel.Actor;

/**
 * The one open step of a leg: in the list of its post while nobody holds it, then in its holder's; on the way to
 * another agency it is in neither, but in the list of what its unit has sent. Pure.
 */
record OpenStep(
        long id,
        long version,
        Work work,
        Place place,
        @Nullable Hold hold,
        Times times,
        @Nullable Bound bound,
        Rest rest) {

    /** Kind of an open step that waits for another agency's answer; all others are a {@link StepKind}. */
    static final String HANDOVER = "HANDOVER";

    /** Whose step: {@code seq} numbers the steps of a leg; {@code done}: counted minutes completed before it. */
    record Work(
            DossierCode code,
            int leg,
            int seq,
            long procedureVersion,
            @Nullable String cameFrom,
            long done) {
        Work next(@Nullable String from, long doneBefore) {
            return new Work(code, leg, seq + 1, procedureVersion, from, doneBefore);
        }

        Work nextLeg(long doneBefore) {
            return new Work(code, leg + 1, 1, procedureVersion, null, doneBefore);
        }
    }

    record Place(String step, String kind, String agency, String unit, String role) {
        boolean isOf(StepKind other) {
            return kind.equals(other.name());
        }

        Place onTheWay() {
            return new Place(step, HANDOVER, agency, unit, role);
        }
    }

    record Hold(String holder, Instant since) {}

    /**
     * {@code latestStart}: later than this, the rest of the path no longer fits before the dossier's due moment; {@code
     * ownDueAt}: when its budget is used up, none where it is due with the dossier.
     */
    record Times(
            Instant openedAt,
            Instant dueAt,
            Instant latestStart,
            @Nullable Instant ownDueAt) {}

    /** Where a step on the way goes. */
    record Bound(String step, String unit) {}

    /**
     * The working minutes of its agency in which the dossier's clock stood still, and since when it does again;
     * meanwhile the step is suspended and stands in the list of the receiving desk alone.
     */
    record Rest(long minutes, @Nullable Instant since) {
        static final Rest NONE = new Rest(0, null);
    }

    OpenStep(long id, long version, Work work, Place place, @Nullable Hold hold, Times times, @Nullable Bound bound) {
        this(id, version, work, place, hold, times, bound, Rest.NONE);
    }

    boolean isSuspended() {
        return rest.since != null;
    }

    boolean isOnTheWay() {
        return bound != null;
    }

    /** Whether this officer may see work of its agency; any other step is as good as unknown. */
    boolean isSeenBy(Actor by) {
        return by.mayAt(Worklist.VIEW, place.agency());
    }

    boolean fits(Actor by) {
        return by.holds(place.unit(), place.role());
    }

    /** Whether this officer heads its unit, and may give it to another. */
    boolean isUnder(Actor by) {
        return isHeadOf(place.unit(), by);
    }

    static boolean isHeadOf(String unit, Actor officer) {
        return officer.duties().stream()
                .anyMatch(it -> it.unit().equals(unit) && it.permissions().contains(Worklist.REASSIGN));
    }

    boolean isHeldBy(Actor by) {
        return hold != null && hold.holder().equals(by.username());
    }

    boolean isHeldByAnother(Actor by) {
        return hold != null && !hold.holder().equals(by.username());
    }

    /** The row that this step's becomes: the table moves it on in place. */
    OpenStep inPlaceOf(OpenStep before) {
        return new OpenStep(before.id, 0, work, place, hold, times, bound, rest);
    }

    /** Its time runs from that moment, though its budget may start later. */
    OpenStep openedAt(Instant at) {
        var moved = new Times(at, times.dueAt, times.latestStart, times.ownDueAt);
        return new OpenStep(id, version, work, place, hold, moved, bound, rest);
    }

    OpenStep heldBy(@Nullable String holder, Instant since) {
        return new OpenStep(
                id, version + 1, work, place, holder == null ? null : new Hold(holder, since), times, bound, rest);
    }

    OpenStep with(Times other) {
        return new OpenStep(id, version, work, place, hold, other, bound, rest);
    }

    /** The clock runs again; so many minutes were not counted this time. */
    OpenStep running(long paused, Times from) {
        var rested = new Rest(rest.minutes + paused, null);
        return new OpenStep(id, version, work, place, hold, from, bound, rested);
    }

    /** The step whose end it waits for, its own or the one it is on the way to. */
    String ahead() {
        return bound == null ? place.step : bound.step;
    }
}
