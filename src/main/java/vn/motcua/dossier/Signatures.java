package vn.motcua.dossier;

import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.identity.SignedPaper;
import vn.motcua.identity.Signing;
import vn.motcua.kernel.Decision;
import vn.motcua.platform.LegalClock;

/** Whether who acts on a dossier may sign the paper that tells the citizen. */
@Component
class Signatures {

    private final Signing signing;
    private final Catalogue catalogue;

    Signatures(Signing signing, Catalogue catalogue) {
        this.signing = signing;
        this.catalogue = catalogue;
    }

    Decision<Signing.Block> of(ActGate.Open act, SignedPaper.Kind kind) {
        var version = catalogue.version(act.dossier().procedureVersion());
        var day = act.at().atZone(LegalClock.ZONE).toLocalDate();
        return signing.of(
                act.by(),
                new SignedPaper(
                        kind, act.agency(), version.family(), version.field().name(), day));
    }
}
