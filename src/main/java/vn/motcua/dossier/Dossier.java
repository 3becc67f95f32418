package vn.motcua.dossier;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;

/**
 * A dossier as its row keeps it: identity, promise, phase, head of its timeline. Pure and immutable; all times are
 * legal time. {@code passedOnAt}: the desk has passed it to those who handle it (status 2 to 4); {@code work}: how
 * far that has come, where whoever reads it asks.
 */
record Dossier(
        DossierCode code,
        long procedureVersion,
        Reception reception,
        Promise promise,
        @Nullable Instant passedOnAt,
        Phase phase,
        ChainHead head,
        long version,
        Keeper keeper,
        WorkSoFar work) {

    Dossier(
            DossierCode code,
            long procedureVersion,
            Reception reception,
            Promise promise,
            @Nullable Instant passedOnAt,
            Phase phase,
            ChainHead head,
            long version,
            Keeper keeper) {
        this(code, procedureVersion, reception, promise, passedOnAt, phase, head, version, keeper, WorkSoFar.NONE);
    }

    /** Where, how, for which variant, when and for which place it was received; never changes. */
    record Reception(
            String agency,
            String desk,
            Channel channel,
            @Nullable String caseKey,
            Instant receivedAt,
            Matter matter) {

        Reception(String agency, String desk, Channel channel, @Nullable String caseKey, Instant receivedAt) {
            this(agency, desk, channel, caseKey, receivedAt, new Matter(agency, null));
        }

        /** The competent agency where it is another than the one that received. */
        @Nullable
        String other() {
            return matter.competent().equals(agency) ? null : matter.competent();
        }

        Keeper keeper() {
            return new Keeper(agency, desk);
        }
    }

    Status status() {
        return switch (phase) {
            case Phase.InProcess _, Phase.Paused _ -> passedOnAt == null ? Status.ACCEPTED : Status.IN_PROCESS;
            case Phase.AwaitingSupplement _ -> Status.SUPPLEMENT_REQUESTED;
            case Phase.Obligation _ -> Status.FINANCIAL_OBLIGATION;
            case Phase.Stopped _ -> Status.STOPPED;
            case Phase.Withdrawn _ -> Status.WITHDRAWN_BY_CITIZEN;
            case Phase.Resolved _ -> Status.RESOLVED;
            case Phase.Returned _ -> Status.RESULT_RETURNED;
        };
    }

    /** Whether passing it on changes anything: only the first time, and only before it has ended. */
    boolean waitsAtDesk() {
        return status() == Status.ACCEPTED;
    }

    Dossier passOn(Instant at) {
        return waitsAtDesk() ? with(promise, at, phase) : this;
    }

    /** Ends handling. Where the version has a result document, a result that grants names its number. */
    Decision<Dossier> resolve(Instant at, Resolution answer, boolean numbered) {
        if (numbered && !answer.isNumbered()) return Decision.refused(Refusal.of("dossier.resolve.no-number", code));
        return allowing(Verb.RESOLVE).map(it -> it.moved(new Phase.Resolved(at, answer)));
    }

    /** Gives the answer out. There is no question of lateness here: a late answer is given out all the same. */
    Decision<Dossier> handOut(Instant at) {
        return allowing(Verb.HAND_OUT).map(it -> it.moved(((Phase.Resolved) it.phase).handOut(at)));
    }

    /** From here the clock stands still; what was promised until now is kept when it runs again, where it must be. */
    Decision<Dossier> stand(Verb verb, Phase still) {
        return allowing(verb).map(it -> it.with(still.standsStill() ? promise.standing() : promise, passedOnAt, still));
    }

    /** The clock runs again, to that due moment. */
    Decision<Dossier> run(Verb verb, Promise next) {
        return allowing(verb).map(it -> it.with(next, passedOnAt, new Phase.InProcess()));
    }

    /** The same with another promise. */
    Decision<Dossier> promising(Verb verb, Promise next) {
        return allowing(verb).map(it -> it.with(next, passedOnAt, phase));
    }

    /** Handled again though it had ended; one answered at the desk itself counts as passed on from now. */
    Dossier reopened(Instant at, Promise next) {
        return with(next, passedOnAt == null ? at : passedOnAt, new Phase.InProcess());
    }

    /** The same as it stands: what changes is written elsewhere. */
    Decision<Dossier> noted(Verb verb) {
        return promising(verb, promise);
    }

    Decision<Dossier> allowing(Verb verb) {
        return whyNot(verb).<Decision<Dossier>>map(Decision::refused).orElseGet(() -> Decision.granted(this));
    }

    Optional<Refusal> whyNot(Verb verb) {
        return PhaseLaw.refusal(code, PhaseRow.of(phase).state(), work, verb);
    }

    /** The same dossier in its next phase; one version further, as each act on a dossier is. */
    Dossier moved(Phase next) {
        return with(promise, passedOnAt, next);
    }

    Dossier with(Promise nextPromise, @Nullable Instant nextPassedOnAt, Phase next) {
        return new Dossier(
                code, procedureVersion, reception, nextPromise, nextPassedOnAt, next, head, version + 1, keeper, work);
    }

    /**
     * The moment of an act: now, but never before what is written already, however far back the server's clock was set;
     * else a pause would end before it began.
     */
    Instant notBefore(Instant now) {
        return now.isBefore(head.recordedAt()) ? head.recordedAt() : now;
    }

    /** Kept by another from now on; nothing else changes. */
    Dossier keptBy(Keeper next) {
        return new Dossier(code, procedureVersion, reception, promise, passedOnAt, phase, head, version, next, work);
    }

    Dossier with(ChainHead next) {
        return new Dossier(code, procedureVersion, reception, promise, passedOnAt, phase, next, version, keeper, work);
    }

    Dossier after(WorkSoFar done) {
        return new Dossier(code, procedureVersion, reception, promise, passedOnAt, phase, head, version, keeper, done);
    }
}
