package vn.motcua.dossier;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.motcua.kernel.Refusal;

/**
 * The table of one-stop.md §2.5: which act each phase allows; every other one is refused with the phase as reason. Once
 * there is a decision nothing more is asked of the citizen, and nobody stops or takes back what has been decided; what
 * is owed for it may still be told. A clock that stands still for a step runs on with the end of that step alone.
 */
final class PhaseLaw {

    private static final Set<Verb> BEFORE_A_DECISION =
            EnumSet.of(Verb.ASK_SUPPLEMENT, Verb.PAUSE, Verb.STOP, Verb.WITHDRAW);

    /** Where one of several results is there, work on the others may still be held up, but not be for nothing. */
    private static final Set<Verb> BEFORE_ANY_RESULT = EnumSet.of(Verb.STOP, Verb.WITHDRAW);

    private PhaseLaw() {}

    static Set<Verb> allowed(PhaseName phase) {
        return switch (phase) {
            case IN_PROCESS ->
                EnumSet.of(
                        Verb.PASS_ON,
                        Verb.ASK_SUPPLEMENT,
                        Verb.OBLIGE,
                        Verb.PAUSE,
                        Verb.STOP,
                        Verb.WITHDRAW,
                        Verb.REAPPOINT,
                        Verb.CORRECT,
                        Verb.REPLACE,
                        Verb.RESOLVE);
            case AWAITING_SUPPLEMENT ->
                EnumSet.of(Verb.SUPPLEMENT, Verb.STOP, Verb.WITHDRAW, Verb.CORRECT, Verb.REPLACE);
            case OBLIGATION -> EnumSet.of(Verb.DISCHARGE, Verb.STOP, Verb.WITHDRAW, Verb.CORRECT, Verb.REPLACE);
            case PAUSED -> EnumSet.of(Verb.RESUME, Verb.STOP, Verb.WITHDRAW, Verb.CORRECT, Verb.REPLACE);
            case STOPPED -> EnumSet.of(Verb.GO_ON, Verb.CORRECT, Verb.REPLACE);
            case WITHDRAWN -> EnumSet.noneOf(Verb.class);
            case RESOLVED -> EnumSet.of(Verb.HAND_OUT, Verb.REOPEN, Verb.CORRECT, Verb.REPLACE);
            case RETURNED -> EnumSet.of(Verb.REOPEN);
        };
    }

    static Optional<Refusal> refusal(DossierCode code, PhaseName phase, WorkSoFar work, Verb verb) {
        return refusal(code, phase, verb).or(() -> {
            if (work.number() != null && (work.partly() ? BEFORE_ANY_RESULT : BEFORE_A_DECISION).contains(verb))
                return Optional.of(Refusal.of("dossier.not-now.decided", code, work.number()));
            return work.standsFor() != null && verb == Verb.RESUME
                    ? Optional.of(Refusal.of("dossier.not-now.stands-for-a-step", code, work.standsFor()))
                    : Optional.empty();
        });
    }

    static Optional<Refusal> refusal(DossierCode code, PhaseName phase, Verb verb) {
        if (allowed(phase).contains(verb)) return Optional.empty();
        if (verb == Verb.HAND_OUT && phase == PhaseName.RETURNED)
            return Optional.of(Refusal.of("dossier.return.already", code));
        if (verb == Verb.HAND_OUT) return Optional.of(Refusal.of("dossier.return.no-result", code));
        return Optional.of(Refusal.of("dossier.not-now." + phase, code));
    }
}
