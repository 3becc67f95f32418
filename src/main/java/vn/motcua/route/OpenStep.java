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

    /** Kind of an open step whose leg was offered and came back: whoever waits for the leg is to send it again. */
    static final String RESEND = "RESEND";

    /** Kind of an open step that waits for legs beside it: the only one of the kinds that nobody ends. */
    static final String JOIN = StepKind.JOIN.name();

    /** Whose step: {@code seq} numbers the steps of a leg; {@code done}: counted minutes completed before it. */
    record Work(
            DossierCode code,
            int leg,
            int seq,
            long procedureVersion,
            @Nullable String cameFrom,
            long done,
            Frame frame) {

        Work next(@Nullable String from, long doneBefore) {
            return new Work(code, leg, seq + 1, procedureVersion, from, doneBefore, frame);
        }

        /** The first of another leg, which is due at that moment, if it has a limit of its own. */
        Work inLeg(int other, long doneBefore, @Nullable Instant legDue, boolean silent) {
            return new Work(
                    code, other, 1, procedureVersion, null, doneBefore, new Frame(frame.variant, legDue, silent));
        }

        Work in(Frame other) {
            return new Work(code, leg, seq, procedureVersion, cameFrom, done, other);
        }
    }

    /**
     * What is true of all steps of a leg. {@code variant}: the dossier's, which says what is opened beside; {@code
     * dueAt}: when the leg's own limit is over; {@code silent}: then it has agreed.
     */
    record Frame(@Nullable String variant, @Nullable Instant dueAt, boolean silent) {

        static Frame of(@Nullable String variant) {
            return new Frame(variant, null, false);
        }

        Frame due(@Nullable Instant at) {
            return new Frame(variant, at, silent);
        }

        /** Something has been said about the leg, so that its silence is no consent any more. */
        Frame spoken() {
            return new Frame(variant, dueAt, false);
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

    boolean isToResend() {
        return place.kind.equals(RESEND);
    }

    /** Silence has become consent by that moment, whoever has noticed. */
    boolean hasAgreed(Instant at) {
        var limit = work.frame.dueAt;
        return work.frame.silent && limit != null && !isSuspended() && !at.isBefore(limit);
    }

    /** Waits for legs beside it: nobody's work, and ended by the last of them. */
    boolean isWaiting() {
        return place.kind.equals(JOIN);
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

    /** By the officer, or by an absent one for whom the officer stands in at this post. */
    boolean isHeldBy(Actor by) {
        return hold != null && (hold.holder().equals(by.username()) || isHeldInsteadOf(by));
    }

    boolean isHeldByAnother(Actor by) {
        return hold != null && !isHeldBy(by);
    }

    private boolean isHeldInsteadOf(Actor by) {
        return hold != null && by.standsInFor(hold.holder(), place.unit(), place.role());
    }

    /** For whom this officer works on it: the absent one who holds it, or whose post alone it is; null: nobody. */
    @Nullable
    String insteadOf(Actor by) {
        if (hold != null && hold.holder().equals(by.username())) return null;
        return hold != null && isHeldInsteadOf(by) ? hold.holder() : by.insteadOf(place.unit(), place.role());
    }

    /** Taken in the name of whose post it is, so that it is the absent officer's again when the absence ends. */
    OpenStep takenBy(Actor by, Instant since) {
        var absent = insteadOf(by);
        return heldBy(absent == null ? by.username() : absent, since);
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

    /** As it was written. */
    OpenStep asLeg(int other, long row) {
        var there = new Work(work.code, other, work.seq, work.procedureVersion, work.cameFrom, work.done, work.frame);
        return new OpenStep(row, version, there, place, hold, times, bound, rest);
    }

    OpenStep in(Frame other) {
        return new OpenStep(id, version, work.in(other), place, hold, times, bound, rest);
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
