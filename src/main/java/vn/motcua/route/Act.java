package vn.motcua.route;

import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.StepTemplate;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Status;
import vn.motcua.identity.SignedPaper;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.LegalClock;

/** An officer's act on a locked step, with all it is judged by. */
record Act(OpenStep step, DossierCard card, ProcedureVersion version, Actor by, Instant at) {

    /** What its end signs, for the agency of the step. */
    SignedPaper paper() {
        return new SignedPaper(
                SignedPaper.Kind.RESULT,
                step.place().agency(),
                version.family(),
                version.field().name(),
                day(),
                new SignedPaper.Seat(step.place().unit(), step.place().role()));
    }

    DossierCode code() {
        return card.code();
    }

    StepTemplate template() {
        return Sending.template(version, step);
    }

    /** In a leg that works beside others. */
    boolean isBeside() {
        return version.route().leg(template().leg()).branch() != null;
    }

    LocalDate day() {
        return LocalDate.ofInstant(at, LegalClock.ZONE);
    }

    /** Received and not ended. */
    boolean isInProcess() {
        return card.status() == Status.ACCEPTED || card.status() == Status.IN_PROCESS;
    }
}
