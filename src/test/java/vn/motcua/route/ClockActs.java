package vn.motcua.route;

import org.springframework.boot.test.context.TestComponent;
import vn.motcua.catalogue.LegalGround;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Pauses;
import vn.motcua.dossier.Stops;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refused;
import vn.motcua.town.Town;

/** Acts on a dossier as a whole, for tests that play them between acts on its steps. */
@TestComponent
final class ClockActs {

    private final Town town;
    private final Dossiers dossiers;
    private final Pauses pauses;
    private final Stops stops;

    ClockActs(Town town, Dossiers dossiers, Pauses pauses, Stops stops) {
        this.town = town;
        this.dossiers = dossiers;
        this.pauses = pauses;
        this.stops = stops;
    }

    void pause(DossierCode code, String officer) {
        granted(pauses.pause(asked(code), LegalGround.Kind.EXPERTISE, town.officer(officer)));
    }

    void resume(DossierCode code, String officer) {
        granted(pauses.resume(asked(code), town.officer(officer)));
    }

    void withdraw(DossierCode code, String officer) {
        granted(stops.withdraw(asked(code), town.officer(officer)));
    }

    private Asked asked(DossierCode code) {
        return new Asked(code, dossiers.get(code).version(), "Theo quy định");
    }

    private static void granted(Decision<?> decision) {
        if (decision instanceof Refused<?>(var reasons)) throw new AssertionError(reasons);
    }
}
