package vn.motcua.dossier;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.motcua.kernel.Refusal;

/** The table of one-stop.md §2.5: which act each phase allows; every other one is refused with the phase as reason. */
final class PhaseLaw {

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

    static Optional<Refusal> refusal(DossierCode code, PhaseName phase, Verb verb) {
        if (allowed(phase).contains(verb)) return Optional.empty();
        if (verb == Verb.HAND_OUT && phase == PhaseName.RETURNED)
            return Optional.of(Refusal.of("dossier.return.already", code));
        if (verb == Verb.HAND_OUT) return Optional.of(Refusal.of("dossier.return.no-result", code));
        return Optional.of(Refusal.of("dossier.not-now." + phase, code));
    }
}
