package vn.motcua.handout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierActions;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.Verb;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.Stale;

/** Giving the result out, in the action menu of the desk that received. */
@Component
@Order(80)
class ReturnAction implements DossierActions {

    @Bean
    static Stale.KeptWords wordsOfAReturn() {
        return Stale.KeptWords.of("note", "collectorName", "collectorIdentifier", "paperNumber");
    }

    @Override
    public List<Action> of(DossierCard dossier, Actor viewer) {
        if (!viewer.mayAt(Permissions.RETURN, dossier.keeper().agency())) return List.of();
        var path = "/dossiers/" + dossier.code() + "/return";
        return List.of(new Action("handout.action", path, whyNot(dossier)));
    }

    static @Nullable Refusal whyNot(DossierCard dossier) {
        return dossier.whyNot(Verb.HAND_OUT).orElse(null);
    }
}
