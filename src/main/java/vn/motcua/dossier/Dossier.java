package vn.motcua.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;

/**
 * A dossier as its row keeps it: identity, promise, phase, head of its timeline. Pure and immutable; all times are
 * legal time. {@code passedOnAt}: the desk has passed it to those who handle it (status 2 to 4).
 */
record Dossier(
        DossierCode code,
        long procedureVersion,
        Reception reception,
        Promise promise,
        @Nullable Instant passedOnAt,
        Phase phase,
        ChainHead head,
        long version) {

    /** Where, how, for which variant and when it was received; never changes. */
    record Reception(
            String agency,
            String desk,
            Channel channel,
            @Nullable String caseKey,
            Instant receivedAt) {}

    /** The due moment first promised, and the one that counts now; a promised date is never made earlier. */
    record Promise(Instant originalDueAt, Instant dueAt) {}

    Status status() {
        return switch (phase) {
            case Phase.InProcess _, Phase.Paused _ -> passedOnAt == null ? Status.ACCEPTED : Status.IN_PROCESS;
            case Phase.Resolved _ -> Status.RESOLVED;
            case Phase.Returned _ -> Status.RESULT_RETURNED;
        };
    }

    /** Whether passing it on changes anything: only the first time, and only before it has ended. */
    boolean waitsAtDesk() {
        return status() == Status.ACCEPTED;
    }

    Dossier passOn(Instant at) {
        return waitsAtDesk()
                ? new Dossier(code, procedureVersion, reception, promise, at, phase, head, version + 1)
                : this;
    }

    /** Ends handling. Where the version has a result document, a result that grants names its number. */
    Decision<Dossier> resolve(Instant at, Outcome outcome, @Nullable ResultDocument result, boolean numbered) {
        if (numbered && outcome != Outcome.REFUSED && result == null)
            return Decision.refused(Refusal.of("dossier.resolve.no-number", code));
        return switch (phase) {
            case Phase.InProcess it -> Decision.granted(moved(it.resolve(at, outcome, result)));
            case Phase.Paused _ -> Decision.refused(Refusal.of("dossier.resolve.paused", code));
            case Phase.Resolved _, Phase.Returned _ -> Decision.refused(Refusal.of("dossier.resolve.ended", code));
        };
    }

    /** Gives the answer out. There is no question of lateness here: a late answer is given out all the same. */
    Decision<Dossier> handOut(Instant at) {
        return switch (phase) {
            case Phase.Resolved it -> Decision.granted(moved(it.handOut(at)));
            case Phase.InProcess _, Phase.Paused _ -> Decision.refused(Refusal.of("dossier.return.no-result", code));
            case Phase.Returned _ -> Decision.refused(Refusal.of("dossier.return.already", code));
        };
    }

    /** The same dossier in its next phase; one version further, as each act on a dossier is. */
    Dossier moved(Phase next) {
        return new Dossier(code, procedureVersion, reception, promise, passedOnAt, next, head, version + 1);
    }

    Dossier with(ChainHead next) {
        return new Dossier(code, procedureVersion, reception, promise, passedOnAt, phase, next, version);
    }
}
