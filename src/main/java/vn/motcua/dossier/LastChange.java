package vn.motcua.dossier;

import org.springframework.stereotype.Component;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.Words;

/** Tells an officer who came second what the first one did. */
@Component
class LastChange {

    private final FactTable facts;
    private final Accounts accounts;

    LastChange(FactTable facts, Accounts accounts) {
        this.facts = facts;
        this.accounts = accounts;
    }

    Refusal of(DossierCode code) {
        var last = facts.of(code).getLast();
        var who = last.said().actor();
        var name = accounts.find(who).map(Account::name).orElse(who);
        return Refusal.of("dossier.stale", code, name, Words.moment(last.recordedAt()), FactWords.of(last.entry()));
    }
}
