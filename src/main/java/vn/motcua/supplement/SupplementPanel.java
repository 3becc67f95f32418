package vn.motcua.supplement;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierPanel;
import vn.motcua.dossier.Verb;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.kernel.Actor;

/** What was asked for and what has come, on the dossier's page; nothing where nothing was ever missing. */
@Component
@Order(25)
class SupplementPanel implements DossierPanel {

    private final Supplements supplements;
    private final Asks asks;
    private final Accounts accounts;

    SupplementPanel(Supplements supplements, Asks asks, Accounts accounts) {
        this.supplements = supplements;
        this.asks = asks;
        this.accounts = accounts;
    }

    @Override
    public Optional<Panel> of(DossierCard dossier, Actor viewer) {
        var requests = supplements.of(dossier.code());
        if (requests.isEmpty()) return Optional.empty();
        var terms = dossier.whyNot(Verb.ASK_SUPPLEMENT).isEmpty()
                ? asks.terms(dossier).words()
                : "";
        var page = new Page(requests, terms, accounts);
        return Optional.of(new Panel("supplement.panel.title", "supplement/panel", page));
    }

    @Override
    public boolean isBesideWork() {
        return true;
    }

    record Page(List<SupplementRequest> requests, String terms, Accounts accounts) {

        String name(String username) {
            return accounts.find(username).map(Account::name).orElse(username);
        }
    }
}
