package vn.motcua.route;

import java.time.Instant;
import vn.motcua.dossier.DossierCode;

/** An open step whose due moment is looked at: whose, where in its route, who has it, from when and until when. */
public record WatchedStep(
        StepId id,
        DossierCode code,
        int leg,
        int seq,
        long procedureVersion,
        String step,
        StepTime.Post post,
        Instant openedAt,
        Instant dueAt) {

    static WatchedStep of(OpenStep step) {
        var work = step.work();
        var place = step.place();
        var hold = step.hold();
        return new WatchedStep(
                new StepId(step.id()),
                work.code(),
                work.leg(),
                work.seq(),
                work.procedureVersion(),
                place.step(),
                new StepTime.Post(place.agency(), place.unit(), place.role(), hold == null ? null : hold.holder()),
                step.times().openedAt(),
                step.times().dueAt());
    }
}
