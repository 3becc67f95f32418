package vn.motcua.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.Stale;

/** Giving the result out, in the action menu of the desk that received. */
@Component
@Order(80)
class ReturnAction implements DossierActions {

    @Bean
    static Stale.KeptWords wordsOfAReturn() {
        return Stale.KeptWords.of("note", "collectorName", "collectorIdentifier");
    }

    @Override
    public List<Action> of(DossierCard dossier, Actor viewer) {
        if (!viewer.mayAt(Permissions.RETURN, dossier.agency())) return List.of();
        var path = "/dossiers/" + dossier.code() + "/return";
        return List.of(new Action("dossier.return.action", path, whyNot(dossier)));
    }

    static @Nullable Refusal whyNot(DossierCard dossier) {
        return switch (dossier.status()) {
            case RESOLVED -> null;
            case RESULT_RETURNED -> Refusal.of("dossier.return.already", dossier.code());
            case NEWLY_SUBMITTED,
                    ACCEPTED,
                    NOT_ACCEPTED,
                    IN_PROCESS,
                    SUPPLEMENT_REQUESTED,
                    FINANCIAL_OBLIGATION,
                    WITHDRAWN_BY_CITIZEN,
                    STOPPED -> Refusal.of("dossier.return.no-result", dossier.code());
        };
    }
}
