package vn.motcua.statistics;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierActions;
import vn.motcua.dossier.DossierCard;
import vn.motcua.kernel.Actor;

/** Last in the action menu of those who answer for the numbers of the desk. */
@Component
@Order(95)
class SetAsideAction implements DossierActions {

    @Override
    public List<Action> of(DossierCard dossier, Actor viewer) {
        if (!viewer.mayAt(Permissions.SET_ASIDE, dossier.keeper().agency())) return List.of();
        return List.of(new Action("statistics.aside.action", "/dossiers/" + dossier.code() + "/setting-aside", null));
    }
}
