package vn.motcua.route;

import java.time.Instant;
import vn.motcua.dossier.DossierCode;
import vn.motcua.kernel.Actor;
import vn.motcua.organisation.Unit;

/**
 * A leg has done its part and the next step is another agency's. The leg stays open, held by the sender as
 * {@code step}, until the other accepts: the minutes on the way are the sender's. Same transaction.
 */
public record HandoverDue(
        StepId step,
        DossierCode code,
        int leg,
        String fromAgency,
        String fromUnit,
        String toAgency,
        String toUnit,
        String nextStep,
        Actor by,
        Instant at) {

    static HandoverDue of(StepId id, OpenStep onTheWay, Unit to, Act act) {
        var from = onTheWay.place();
        return new HandoverDue(
                id,
                act.code(),
                onTheWay.work().leg(),
                from.agency(),
                from.unit(),
                to.agency().value(),
                to.code(),
                onTheWay.ahead(),
                act.by(),
                act.at());
    }
}
