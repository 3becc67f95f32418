package vn.motcua.dossier;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A phase as the columns of its row; the table's constraints say which of them belong together. */
record PhaseRow(
        State state,
        @Nullable Instant pausedSince,
        @Nullable String ground,
        @Nullable Instant finishedAt,
        @Nullable Outcome outcome,
        @Nullable ResultDocument result,
        @Nullable Instant returnedAt) {

    enum State {
        IN_PROCESS,
        PAUSED,
        RESOLVED,
        RETURNED
    }

    static PhaseRow of(Phase phase) {
        return switch (phase) {
            case Phase.InProcess _ -> new PhaseRow(State.IN_PROCESS, null, null, null, null, null, null);
            case Phase.Paused it -> new PhaseRow(State.PAUSED, it.since(), it.ground(), null, null, null, null);
            case Phase.Resolved it ->
                new PhaseRow(State.RESOLVED, null, null, it.at(), it.outcome(), it.result(), null);
            case Phase.Returned(var it, var at) ->
                new PhaseRow(State.RETURNED, null, null, it.at(), it.outcome(), it.result(), at);
        };
    }

    Phase phase() {
        return switch (state) {
            case IN_PROCESS -> new Phase.InProcess();
            case PAUSED -> new Phase.Paused(requireNonNull(pausedSince), requireNonNull(ground));
            case RESOLVED -> resolved();
            case RETURNED -> new Phase.Returned(resolved(), requireNonNull(returnedAt));
        };
    }

    private Phase.Resolved resolved() {
        return new Phase.Resolved(requireNonNull(finishedAt), requireNonNull(outcome), result);
    }
}
