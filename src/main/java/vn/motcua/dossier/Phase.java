package vn.motcua.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a dossier stands in law (one-stop.md §2.5). Each phase has only its own facts and its own exits; none stores
 * time left, because dues are derived. Refusals are {@link Dossier}'s: what a phase cannot do has no method here.
 */
sealed interface Phase {

    /** Being handled, the clock running. */
    record InProcess() implements Phase {
        Resolved resolve(Instant at, Outcome outcome, @Nullable ResultDocument result) {
            return new Resolved(at, outcome, result);
        }
    }

    /** The clock stands still on a ground the procedure version lists. */
    record Paused(Instant since, String ground) implements Phase {}

    /** Handling has ended and the answer lies at the receiving desk. A refused result is an answer too. */
    record Resolved(Instant at, Outcome outcome, @Nullable ResultDocument result) implements Phase {
        Returned handOut(Instant when) {
            return new Returned(this, when);
        }
    }

    /** The answer was given out; re-opened only with an incident. */
    record Returned(Resolved resolved, Instant at) implements Phase {}
}
