package vn.motcua.dossier;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;

/** Locks a dossier for an act of a room above, in that room's transaction. Another version seen: {@code Stale}. */
@Service
public class Holds {

    private final ActGate gate;

    Holds(ActGate gate) {
        this.gate = gate;
    }

    /** For an officer with the permission at any agency that takes part; with a reason in words. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Decision<Held> hold(Asked asked, String permission, Actor by) {
        return gate.open(asked, permission, by).map(Held::new);
    }

    /** Only for the desk that received; with a reason in words. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Decision<Held> holdWithReasonAtDesk(Asked asked, String permission, Actor by) {
        return gate.openAtDesk(asked, permission, by).map(Held::new);
    }

    /** Only for the desk that received; whether it must give a reason is the caller's business. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Decision<Held> holdAtDesk(Asked asked, String permission, Actor by) {
        return gate.holdAtDesk(asked, permission, by).map(Held::new);
    }
}
