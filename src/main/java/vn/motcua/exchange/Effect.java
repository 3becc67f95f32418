package vn.motcua.exchange;

import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;

/** What became of a message: done (now or before), not yet, or never. Not done means that nothing was written. */
sealed interface Effect {

    record Done() implements Effect {}

    record Later(Refusal reason) implements Effect {}

    record Never(Refusal reason) implements Effect {}

    static Effect later(String key, Object... args) {
        return new Later(Refusal.of(key, args));
    }

    static Effect never(String key, Object... args) {
        return new Never(Refusal.of(key, args));
    }

    /** What the law does not allow now may be allowed later: a paused dossier runs again. */
    static Effect of(Decision<?> decision) {
        return switch (decision) {
            case Granted<?> _ -> new Done();
            case Refused<?>(var reasons) -> new Later(reasons.getFirst());
        };
    }
}
