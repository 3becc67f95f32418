package vn.motcua.demo;

import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.identity.Accounts;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.LegalClock;
import vn.motcua.route.Routes;
import vn.motcua.route.StepId;

/** Moves a sample along its usual way, each step by an officer who holds its post. */
@Component
class SampleWork {

    static final int UNTIL_RESOLVED = 50;
    private static final String NOTE = "Hồ sơ mẫu";

    private final SampleQuery query;
    private final Routes routes;
    private final Dossiers dossiers;
    private final Catalogue catalogue;
    private final Accounts accounts;
    private final LegalClock clock;

    SampleWork(
            SampleQuery query,
            Routes routes,
            Dossiers dossiers,
            Catalogue catalogue,
            Accounts accounts,
            LegalClock clock) {
        this.query = query;
        this.routes = routes;
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** So many steps, or fewer when none waits. */
    void goOn(DossierCode code, int steps) {
        var route = catalogue.version(dossiers.get(code).procedureVersion()).route();
        for (var i = 0; i < steps; i++) {
            var step = query.step(code);
            if (step.isEmpty()) return;
            var usual = route.step(step.get().stepKey()).outcomes().getFirst();
            var note = usual.needsNote() ? NOTE : null;
            Samples.granted(routes.complete(new StepId(step.get().id()), 0, usual.key(), note, holder(step.get())));
        }
    }

    private Actor holder(SampleQuery.OpenStep step) {
        var today = clock.today();
        var account = accounts.holders(step.unit(), step.role(), today).getFirst();
        return accounts.actor(account.username(), today).orElseThrow();
    }
}
