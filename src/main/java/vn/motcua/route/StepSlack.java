package vn.motcua.route;

import java.time.Instant;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.Slack;

/** How an open step stands to its due moment, within what its dossier has left. */
final class StepSlack {

    private StepSlack() {}

    static Slack of(Itinerary itinerary, OpenStep step, DossierCard dossier, Instant now) {
        var calendar = itinerary.calendar(step.place().agency());
        var own =
                Slack.of(calendar, now, step.isSuspended() ? null : step.times().dueAt(), null);
        var version = itinerary.version(dossier.procedureVersion());
        return own.within(dossier.slack(itinerary.calendar(dossier.agency()), version, now));
    }
}
