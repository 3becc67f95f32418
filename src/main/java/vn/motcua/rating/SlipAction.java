package vn.motcua.rating;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierActions;
import vn.motcua.dossier.DossierCard;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Refusal;

/** Entering a rating on paper, in the action menu of the desk, once the dossier has ended. */
@Component
@Order(90)
class SlipAction implements DossierActions {

    private final Ratings ratings;

    SlipAction(Ratings ratings) {
        this.ratings = ratings;
    }

    @Override
    public List<Action> of(DossierCard dossier, Actor viewer) {
        if (!Ratings.hasEnded(dossier)
                || !viewer.mayAt(Permissions.RECORD, dossier.keeper().agency())) return List.of();
        var path = "/dossiers/" + dossier.code() + "/rating";
        return List.of(new Action("rating.slip.action", path, whyNot(dossier, ratings)));
    }

    static @Nullable Refusal whyNot(DossierCard dossier, Ratings ratings) {
        return switch (ratings.standing(dossier)) {
            case NOT_YET -> Refusal.of("rating.not-yet");
            case MAY_CHANGE, RATED -> Refusal.of("rating.rated");
            case MAY_RATE -> null;
        };
    }
}
