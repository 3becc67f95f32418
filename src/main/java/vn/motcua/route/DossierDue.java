package vn.motcua.route;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierCard;

/** Until when a dossier is promised, for which work, on whose calendar; no moment while its clock stands still. */
record DossierDue(
        OpenStep.Work work, String agency, @Nullable Instant at) {

    /** Of a step that is worked on while the clock stands still: it has only its own time, where it is. */
    static DossierDue alone(OpenStep step) {
        return new DossierDue(step.work(), step.place().agency(), null);
    }

    static DossierDue of(OpenStep.Work work, DossierCard card) {
        return new DossierDue(work, card.agency(), card.times().dueAt());
    }
}
