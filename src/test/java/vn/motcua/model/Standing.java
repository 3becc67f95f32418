package vn.motcua.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a dossier stands: all that the model and the database must agree on after each act. {@code version} moves with
 * each act on the dossier itself, {@code facts} with everything that happens to it.
 */
record Standing(
        String code,
        String phase,
        Dates dates,
        Result result,
        @Nullable Custody custody,
        long version,
        long facts) {

    private static final Result NONE = new Result(null, null, null, null, null);

    record Dates(
            Instant receivedAt,
            Instant promisedFor,
            @Nullable Instant dueAt,
            @Nullable Instant passedOnAt,
            @Nullable Instant finishedAt,
            @Nullable Instant returnedAt) {}

    record Result(
            @Nullable String outcome,
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable String agency,
            @Nullable String signer) {

        Result as(String end) {
            return new Result(end, number, date, agency, signer);
        }
    }

    /** The one step that is open: in whose hands, until when. {@code bound}: where it goes when it is on the way. */
    record Custody(
            Place place,
            @Nullable String holder,
            long version,
            Times times,
            @Nullable String cameFrom,
            @Nullable String bound,
            Rest rest) {

        Custody(Place place, @Nullable String holder, Times times, @Nullable String cameFrom, @Nullable String bound) {
            this(place, holder, 0, times, cameFrom, bound, new Rest(0, null));
        }

        Custody heldBy(@Nullable String who) {
            return new Custody(place, who, version + 1, times, cameFrom, bound, rest);
        }

        Custody at(Times other) {
            return new Custody(place, holder, version, other, cameFrom, bound, rest);
        }

        Custody resting(long minutes, @Nullable Instant since) {
            return new Custody(place, holder, version, times, cameFrom, bound, new Rest(minutes, since));
        }

        /** Nobody works on it: it is its desk's. */
        boolean isSuspended() {
            return rest.since != null;
        }

        boolean isOnTheWay() {
            return bound != null;
        }

        String agency() {
            return Staff.agency(place.unit());
        }
    }

    record Place(int leg, int seq, String stop, String kind, String unit, String role) {}

    /** {@code own}: when the budget is used up; none without one. */
    record Times(
            Instant openedAt,
            Instant dueAt,
            Instant latestStart,
            @Nullable Instant own) {}

    /** The working minutes that were not counted, and since when no more are. */
    record Rest(long minutes, @Nullable Instant since) {}

    static Standing received(String code, Instant receivedAt, Instant dueAt, Custody first, long facts) {
        var dates = new Dates(receivedAt, dueAt, dueAt, null, null, null);
        return new Standing(code, "IN_PROCESS", dates, NONE, first, 1, facts);
    }

    boolean isOpen() {
        return custody != null;
    }

    Custody open() {
        if (custody == null) throw new IllegalStateException(code + " has ended");
        return custody;
    }

    Standing moved(Custody next) {
        return new Standing(code, phase, dates, result, next, version, facts + 1);
    }

    /** Its clock stands still, or runs again until then. */
    Standing clock(String then, @Nullable Instant dueAt) {
        var told = new Dates(dates.receivedAt, dates.promisedFor, dueAt, dates.passedOnAt, null, null);
        return new Standing(code, then, told, result, custody, version + 1, facts + 1);
    }

    boolean standsStill() {
        return dates.dueAt == null;
    }

    Standing with(Custody other) {
        return new Standing(code, phase, dates, result, other, version, facts);
    }

    /** The desk passes it on: once in a dossier's life. */
    Standing passedOn(Instant at) {
        if (dates.passedOnAt() != null) return this;
        var passed = new Dates(dates.receivedAt, dates.promisedFor, dates.dueAt, at, null, null);
        return new Standing(code, phase, passed, result, custody, version + 1, facts + 1);
    }

    /** Two facts: the route has ended, the dossier is resolved. */
    Standing resolved(Instant at, Result with) {
        var ended = new Dates(dates.receivedAt, dates.promisedFor, dates.dueAt, dates.passedOnAt, at, null);
        return new Standing(code, "RESOLVED", ended, with, null, version + 1, facts + 2);
    }

    Standing returned(Instant at) {
        var out = new Dates(dates.receivedAt, dates.promisedFor, dates.dueAt, dates.passedOnAt, dates.finishedAt, at);
        return new Standing(code, "RETURNED", out, result, null, version + 1, facts + 1);
    }

    /** Two facts: the citizen takes it back, the route ends. */
    Standing withdrawn() {
        var none = new Dates(dates.receivedAt, dates.promisedFor, null, dates.passedOnAt, null, null);
        return new Standing(code, "WITHDRAWN", none, result, null, version + 1, facts + 2);
    }

    /** Something was written about it that moves nothing. */
    Standing noted() {
        return new Standing(code, phase, dates, result, custody, version, facts + 1);
    }
}
