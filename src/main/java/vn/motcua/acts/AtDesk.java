package vn.motcua.acts;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.NotFound;

/** Finds a dossier for the pages of the desk that received it; for all others there is no such page. */
@Component
class AtDesk {

    private final Dossiers dossiers;

    AtDesk(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    DossierCard dossier(String permission, String code, Actor me) {
        return DossierCode.parse(code)
                .flatMap(it -> dossiers.find(it, me, permission))
                .filter(it -> me.mayAt(permission, it.keeper().agency()))
                .orElseThrow(NotFound::new);
    }
}
