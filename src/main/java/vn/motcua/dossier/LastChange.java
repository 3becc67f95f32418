package vn.motcua.dossier;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.Words;

/** Tells an officer who came second what the first one did. */
@Component
class LastChange {

    private final DossierTable dossiers;
    private final FactTable facts;
    private final Catalogue catalogue;
    private final Accounts accounts;

    LastChange(DossierTable dossiers, FactTable facts, Catalogue catalogue, Accounts accounts) {
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.facts = facts;
        this.accounts = accounts;
    }

    Refusal of(DossierCode code) {
        var last = facts.of(code).getLast();
        var reasons = facts.personal(code).getOrDefault(last.seq(), Map.of());
        var who = last.said().actor();
        var name = accounts.find(who).map(Account::name).orElse(who);
        var version = dossiers.find(code).orElseThrow().procedureVersion();
        var what =
                FactWords.of(last.entry(), reasons, catalogue.version(version).route());
        return Refusal.of("dossier.stale", code, name, Words.moment(last.recordedAt()), what);
    }
}
