package vn.motcua.interlink;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierCode;
import vn.motcua.kernel.Actor;
import vn.motcua.route.StepId;

/** One offer of a dossier from a unit to another agency's unit, open until it is answered once. Pure. */
record Handover(
        long id,
        DossierCode code,
        int leg,
        StepId step,
        Side from,
        Side to,
        String nextStep,
        Offer offer,
        @Nullable Reply reply) {

    record Side(String agency, String unit) {

        /** Whether this officer may answer for the unit. */
        boolean has(Actor officer) {
            return officer.duties().stream()
                    .anyMatch(it -> it.unit().equals(unit) && it.permissions().contains(Inbox.ANSWER));
        }
    }

    /** {@code answerBy}: null while no limit runs. */
    record Offer(Instant at, String by, @Nullable Instant answerBy) {}

    /** A no gives its reason. */
    record Reply(
            Answer answer, Instant at, String by, @Nullable String reason) {}

    /** WITHDRAWN: by the citizen, the whole dossier. LAPSED: its leg is waited for no longer. */
    enum Answer {
        ACCEPTED,
        DECLINED,
        TAKEN_BACK,
        WITHDRAWN,
        LAPSED
    }

    boolean isSeenBy(Actor officer) {
        return officer.mayAt(Inbox.VIEW, from.agency()) || officer.mayAt(Inbox.VIEW, to.agency());
    }
}
