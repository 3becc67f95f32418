package vn.motcua.route;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierCard;

/** Until when a dossier is promised, by which version and on whose calendar; no moment while its clock stands still. */
record DossierDue(long version, String agency, @Nullable Instant at) {
    /** Of a step that is worked on while the clock stands still: it has only its own time, where it is. */
    static DossierDue alone(OpenStep step) {
        return new DossierDue(step.work().procedureVersion(), step.place().agency(), null);
    }

    static DossierDue of(DossierCard card) {
        return new DossierDue(
                card.procedureVersion(), card.agency(), card.times().dueAt());
    }
}
