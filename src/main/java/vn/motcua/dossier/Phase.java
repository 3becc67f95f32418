package vn.motcua.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a dossier stands in law (one-stop.md §2.5). Each phase has only its own facts; none stores time left, because
 * dues are derived. Which act is allowed in which phase is {@link PhaseLaw}'s.
 */
sealed interface Phase {

    /** Being handled, the clock running. */
    record InProcess() implements Phase {}

    /** The citizen was asked for papers, once for all of them; there is no due moment meanwhile. Status 5. */
    record AwaitingSupplement(Instant since, int request) implements Phase {}

    /** The citizen was told what to pay; {@code stands}: the law of the version stops the clock for it. Status 6. */
    record Obligation(Instant since, boolean stands) implements Phase {}

    /** The clock stands still on a ground the procedure version lists. */
    record Paused(Instant since, String ground) implements Phase {}

    /** The agency has stopped handling, status 8; {@code ground} says why. */
    record Stopped(Instant since, String ground) implements Phase {}

    /** Taken back by the citizen before a decision, status 7. */
    record Withdrawn(Instant since) implements Phase {}

    /** Handling has ended and the answer lies at the receiving desk. A refused result is an answer too. */
    record Resolved(Instant at, Resolution answer) implements Phase {
        Resolved(Instant at, Outcome outcome, @Nullable ResultDocument document) {
            this(at, new Resolution(outcome, document));
        }

        Returned handOut(Instant when) {
            return new Returned(this, when);
        }
    }

    /** The answer was given out; re-opened only with an incident. */
    record Returned(Resolved resolved, Instant at) implements Phase {}

    /** Whether the clock stands still: then there is no due moment. */
    default boolean standsStill() {
        return switch (this) {
            case AwaitingSupplement _, Paused _, Stopped _, Withdrawn _ -> true;
            case Obligation it -> it.stands();
            case InProcess _, Resolved _, Returned _ -> false;
        };
    }

    /** Whether it goes on when its citizen has done something, which the receiving desk sees to. */
    default boolean awaitsCitizen() {
        return this instanceof AwaitingSupplement || this instanceof Obligation;
    }
}
