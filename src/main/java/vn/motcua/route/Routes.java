package vn.motcua.route;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.motcua.dossier.DossierCode;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;

/**
 * The verbs of work on a dossier. Every open leg has exactly one open step. A verb names the step's version; when
 * another officer was faster it is refused and says what happened.
 */
@Service
public class Routes {

    /** Takes a step of one of this actor's posts; refused when another holds it. */
    public Decision<StepId> claim(StepId step, Actor by) {
        throw new UnsupportedOperationException();
    }

    /** Ends a step with one of its outcomes; opens the next, asks for a hand-over, or resolves the dossier. */
    public Decision<DossierCode> complete(StepId step, long version, String outcome, @Nullable String note, Actor by) {
        throw new UnsupportedOperationException();
    }

    /** Back to the step before, in the same leg, with a reason. */
    public Decision<DossierCode> sendBack(StepId step, long version, String reason, Actor by) {
        throw new UnsupportedOperationException();
    }

    /** A head gives the step to another holder of the role. */
    public Decision<DossierCode> reassign(StepId step, long version, String toUsername, String reason, Actor by) {
        throw new UnsupportedOperationException();
    }

    /** The other agency has accepted: the sender's leg closes, the next leg opens with its step. For interlink. */
    public Decision<DossierCode> passOn(StepId handingOver, Actor acceptedBy) {
        throw new UnsupportedOperationException();
    }

    /** The other agency has declined, or the sender takes the offer back: the sending step opens again. For interlink. */
    public Decision<DossierCode> takeBack(StepId handingOver, String reason, Actor by) {
        throw new UnsupportedOperationException();
    }
}
