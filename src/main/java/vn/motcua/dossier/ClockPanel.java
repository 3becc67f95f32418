package vn.motcua.dossier;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Explanation;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.ProcedureWords;
import vn.motcua.kernel.Actor;

/** Why a dossier is due when it is: the limit, the receipt, and every stretch until the due moment. */
@Component
@Order(60)
class ClockPanel implements DossierPanel {

    private final Catalogue catalogue;
    private final Promises promises;

    ClockPanel(Catalogue catalogue, Promises promises) {
        this.catalogue = catalogue;
        this.promises = promises;
    }

    @Override
    public Optional<Panel> of(DossierCard dossier, Actor viewer) {
        var version = catalogue.version(dossier.procedureVersion());
        var caseKey = dossier.parties().caseKey();
        var clock = promises.explain(
                version, caseKey, dossier.agency(), dossier.times().receivedAt());
        var page = new Page(dossier.times(), ProcedureWords.limit(version.limitFor(caseKey)), clock, version);
        return Optional.of(new Panel("dossier.clock.title", "dossier/clock", page));
    }

    record Page(DossierCard.Times times, String limit, Explanation clock, ProcedureVersion version) {}
}
