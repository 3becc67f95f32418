package vn.motcua.rating;

import org.springframework.stereotype.Component;
import vn.motcua.access.Looks;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.FailedTries;

/** Opens a dossier to who has its code and its key; who has failed too often waits, and no key is compared then. */
@Component
class RatingDoor {

    private final Dossiers dossiers;
    private final FailedTries tries;
    private final Looks looks;

    RatingDoor(Dossiers dossiers, FailedTries tries, Looks looks) {
        this.dossiers = dossiers;
        this.tries = tries;
        this.looks = looks;
    }

    Decision<DossierCard> open(String code, String key, String client) {
        var wait = tries.wait(client);
        if (wait.isPresent())
            return Decision.refused(Refusal.of(
                    "rating.wait", Math.max(1, wait.get().plusSeconds(59).toMinutes())));
        var known = DossierCode.parse(code).filter(it -> dossiers.opens(it, key));
        if (known.isPresent()) {
            looks.byKey(known.get(), RatingScreen.HERE);
            return Decision.granted(dossiers.get(known.get()));
        }
        tries.count(client);
        return Decision.refused(Refusal.of("rating.unknown"));
    }
}
