package vn.motcua.acts;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCard;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.kernel.Actor;
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
    private final Accounts accounts;

    Draft(Trails trails, Agencies agencies, Accounts accounts) {
        this.trails = trails;
        this.agencies = agencies;
        this.accounts = accounts;
    }

    /** {@code by}: whose agency is late, and with what. */
    String of(DossierCard dossier, Actor by, Instant now) {
        return trails.of(dossier.code()).stream()
                .filter(it -> it.end() == null
                        && by.mayAt(Permissions.REAPPOINT, it.post().agency()))
                .findFirst()
                .map(it -> words(it, now))
                .orElse("");
    }

    /** The unit, and the officer where one has taken the step. */
    private String holder(StepTime step, String unit) {
        var holder = step.post().holder();
        if (holder == null) return unit;
        var name = accounts.find(holder).map(Account::name).orElse(holder);
        return Words.t("acts.draft.holder", name, unit);
    }

    private String words(StepTime step, Instant now) {
        var unit = step.post().unit();
        var late = now.isAfter(step.span().dueAt()) ? "late" : "open";
        return Words.t(
                "acts.draft." + late,
                step.name(),
                holder(step, agencies.unit(unit).map(Unit::name).orElse(unit)),
                Words.moment(step.span().openedAt()),
                Words.moment(step.span().dueAt()));
    }
}
