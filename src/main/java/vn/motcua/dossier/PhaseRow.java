package vn.motcua.dossier;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A phase as the columns of its row; the table's constraints say which of them belong together. */
record PhaseRow(
        PhaseName state,
        @Nullable Instant since,
        @Nullable String ground,
        @Nullable Instant finishedAt,
        @Nullable Resolution answer,
        @Nullable Instant returnedAt) {

    static PhaseRow of(Phase phase) {
        return switch (phase) {
            case Phase.InProcess _ -> open(PhaseName.IN_PROCESS, null, null);
            case Phase.AwaitingSupplement it ->
                open(PhaseName.AWAITING_SUPPLEMENT, it.since(), Integer.toString(it.request()));
            case Phase.Obligation it -> open(PhaseName.OBLIGATION, it.since(), it.stands() ? Pauses.PAYMENT : null);
            case Phase.Paused it -> open(PhaseName.PAUSED, it.since(), it.ground());
            case Phase.Stopped it -> open(PhaseName.STOPPED, it.since(), it.ground());
            case Phase.Withdrawn it -> open(PhaseName.WITHDRAWN, it.since(), null);
            case Phase.Resolved it -> new PhaseRow(PhaseName.RESOLVED, null, null, it.at(), it.answer(), null);
            case Phase.Returned(var it, var at) ->
                new PhaseRow(PhaseName.RETURNED, null, null, it.at(), it.answer(), at);
        };
    }

    private static PhaseRow open(PhaseName state, @Nullable Instant since, @Nullable String ground) {
        return new PhaseRow(state, since, ground, null, null, null);
    }

    Phase phase() {
        return switch (state) {
            case IN_PROCESS -> new Phase.InProcess();
            case AWAITING_SUPPLEMENT -> new Phase.AwaitingSupplement(began(), Integer.parseInt(requireNonNull(ground)));
            case OBLIGATION -> new Phase.Obligation(began(), ground != null);
            case PAUSED -> new Phase.Paused(began(), requireNonNull(ground));
            case STOPPED -> new Phase.Stopped(began(), requireNonNull(ground));
            case WITHDRAWN -> new Phase.Withdrawn(began());
            case RESOLVED -> resolved();
            case RETURNED -> new Phase.Returned(resolved(), requireNonNull(returnedAt));
        };
    }

    private Instant began() {
        return requireNonNull(since);
    }

    private Phase.Resolved resolved() {
        return new Phase.Resolved(requireNonNull(finishedAt), requireNonNull(answer));
    }
}
