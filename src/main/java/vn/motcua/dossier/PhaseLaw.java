package vn.motcua.dossier;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.motcua.kernel.Refusal;

/** The table of one-stop.md §2.5: which act each phase allows; every other one is refused with the phase as reason. */
final class PhaseLaw {

    private PhaseLaw() {}

    static Set<Verb> allowed(Phase phase) {
        return switch (phase) {
            case Phase.InProcess _ ->
                EnumSet.of(
                        Verb.PASS_ON,
                        Verb.ASK_SUPPLEMENT,
                        Verb.OBLIGE,
                        Verb.PAUSE,
                        Verb.STOP,
                        Verb.WITHDRAW,
                        Verb.REAPPOINT,
                        Verb.RESOLVE);
            case Phase.AwaitingSupplement _ -> EnumSet.of(Verb.SUPPLEMENT, Verb.STOP, Verb.WITHDRAW);
            case Phase.Obligation _ -> EnumSet.of(Verb.DISCHARGE, Verb.STOP, Verb.WITHDRAW);
            case Phase.Paused _ -> EnumSet.of(Verb.RESUME, Verb.STOP, Verb.WITHDRAW);
            case Phase.Stopped _ -> EnumSet.of(Verb.GO_ON);
            case Phase.Withdrawn _ -> EnumSet.noneOf(Verb.class);
            case Phase.Resolved _ -> EnumSet.of(Verb.HAND_OUT, Verb.REOPEN);
            case Phase.Returned _ -> EnumSet.of(Verb.REOPEN);
        };
    }

    static Optional<Refusal> refusal(Dossier dossier, Verb verb) {
        if (allowed(dossier.phase()).contains(verb)) return Optional.empty();
        if (verb == Verb.HAND_OUT && dossier.phase() instanceof Phase.Returned)
            return Optional.of(Refusal.of("dossier.return.already", dossier.code()));
        if (verb == Verb.HAND_OUT) return Optional.of(Refusal.of("dossier.return.no-result", dossier.code()));
        return Optional.of(
                Refusal.of("dossier.not-now." + PhaseRow.of(dossier.phase()).state(), dossier.code()));
    }
}
