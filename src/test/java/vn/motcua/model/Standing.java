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
        Limit limit,
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
            @Nullable Instant returnedAt) {

        Dates due(@Nullable Instant at) {
            return new Dates(receivedAt, promisedFor, at, passedOnAt, finishedAt, returnedAt);
        }

        Dates passedOn(Instant at) {
            return new Dates(receivedAt, promisedFor, dueAt, passedOnAt == null ? at : passedOnAt, null, null);
        }

        Dates ended(Instant at) {
            return new Dates(receivedAt, promisedFor, dueAt, passedOnAt, at, null);
        }

        Dates returned(Instant at) {
            return new Dates(receivedAt, promisedFor, dueAt, passedOnAt, finishedAt, at);
        }
    }

    /** From when the limit runs, for which time, and what was promised before, if that may be later. */
    record Limit(int run, Instant startedAt, @Nullable Kept kept) {
        Limit anew(Instant at) {
            return new Limit(run + 1, at, kept);
        }

        Limit keeping(@Nullable Kept promise) {
            return new Limit(run, startedAt, promise);
        }
    }

    record Kept(Instant madeAt, Instant dueAt, String cause) {}

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
            this(place, holder, 0, times, cameFrom, bound, new Rest(0, null, null));
        }

        Custody heldBy(@Nullable String who) {
            return new Custody(place, who, version + 1, times, cameFrom, bound, rest);
        }

        Custody at(Times other) {
            return new Custody(place, holder, version, other, cameFrom, bound, rest);
        }

        /** Nobody works on it from then on, or since before; it lies in that list, without one in its own unit's. */
        Custody suspended(Instant at, @Nullable String list) {
            var since = rest.since != null ? rest.since : at.isBefore(times.openedAt()) ? times.openedAt() : at;
            return resting(new Rest(rest.minutes, since, list == null ? place.unit() : list));
        }

        Custody rested(long minutes) {
            return resting(new Rest(rest.minutes + minutes, null, null));
        }

        private Custody resting(Rest other) {
            return new Custody(place, holder, version, times, cameFrom, bound, other);
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

    /** The working minutes that were not counted, since when no more are, and in whose list it waits meanwhile. */
    record Rest(
            long minutes, @Nullable Instant since, @Nullable String awaitsAt) {}

    static Standing received(String code, Instant receivedAt, Instant dueAt, Custody first, long facts) {
        var dates = new Dates(receivedAt, dueAt, dueAt, null, null, null);
        return new Standing(code, "IN_PROCESS", dates, new Limit(1, receivedAt, null), NONE, first, 1, facts);
    }

    boolean isOpen() {
        return custody != null;
    }

    Custody open() {
        if (custody == null) throw new IllegalStateException(code + " has ended");
        return custody;
    }

    boolean standsStill() {
        return dates.dueAt == null;
    }

    Standing moved(Custody next) {
        return new Standing(code, phase, dates, limit, result, next, version, facts + 1);
    }

    Standing with(Custody other) {
        return new Standing(code, phase, dates, limit, result, other, version, facts);
    }

    /** Something was written about it that moves nothing. */
    Standing noted() {
        return new Standing(code, phase, dates, limit, result, custody, version, facts + 1);
    }

    /** An act that changes nothing here. */
    Standing acted() {
        return acted(phase, dates, limit);
    }

    /** Its clock stands still, or runs again until then. */
    Standing clock(String then, @Nullable Instant dueAt) {
        return clock(then, dueAt, limit);
    }

    Standing clock(String then, @Nullable Instant dueAt, Limit next) {
        return acted(then, dates.due(dueAt), next);
    }

    /** The desk passes it on: once in a dossier's life. */
    Standing passedOn(Instant at) {
        return dates.passedOnAt() != null ? this : acted(phase, dates.passedOn(at), limit);
    }

    /** Two facts: the route has ended, the dossier is resolved. */
    Standing resolved(Instant at, Result with) {
        return new Standing(code, "RESOLVED", dates.ended(at), limit, with, null, version + 1, facts + 2);
    }

    Standing returned(Instant at) {
        return acted("RETURNED", dates.returned(at), limit);
    }

    /** Two facts: the citizen takes it back or the agency stops it for good, and the route ends. */
    Standing closed(String how) {
        return new Standing(code, how, dates.due(null), limit, result, null, version + 1, facts + 2);
    }

    /** Two facts: opened again, and where it lies. */
    Standing reopened(Instant at, Instant dueAt, Custody again) {
        var then = dates.passedOn(at).due(dueAt);
        return new Standing(code, "IN_PROCESS", then, limit.anew(at), NONE, again, version + 1, facts + 2);
    }

    private Standing acted(String then, Dates when, Limit next) {
        return new Standing(code, then, when, next, result, custody, version + 1, facts + 1);
    }
}
