package vn.motcua.acts;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCard;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Unit;
import vn.motcua.platform.Words;
import vn.motcua.route.StepTime;
import vn.motcua.route.Trails;

/** The cause of a delay as the dossier's own steps tell it, for the officer who signs the apology to change. */
@Component
class Draft {

    private final Trails trails;
    private final Agencies agencies;

    Draft(Trails trails, Agencies agencies) {
        this.trails = trails;
        this.agencies = agencies;
    }

    String of(DossierCard dossier, Instant now) {
        return trails.of(dossier.code()).stream()
                .filter(it -> it.end() == null)
                .findFirst()
                .map(it -> words(it, now))
                .orElse("");
    }

    private String words(StepTime step, Instant now) {
        var unit = step.post().unit();
        var late = now.isAfter(step.span().dueAt()) ? "late" : "open";
        return Words.t(
                "acts.draft." + late,
                step.name(),
                agencies.unit(unit).map(Unit::name).orElse(unit),
                Words.moment(step.span().openedAt()),
                Words.moment(step.span().dueAt()));
    }
}
