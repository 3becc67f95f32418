package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.kernel.Actor;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.platform.Words;

/** Names of officers and agencies for one page, each asked for once. */
final class Names {

    private final Accounts accounts;
    private final Agencies agencies;
    private final Map<String, String> officers = new HashMap<>();

    Names(Accounts accounts, Agencies agencies) {
        this.accounts = accounts;
        this.agencies = agencies;
    }

    String officer(String username) {
        return officers.computeIfAbsent(
                username, it -> accounts.find(it).map(Account::name).orElseGet(() -> unknown(it)));
    }

    private static String unknown(String username) {
        return username.equals(Actor.SYSTEM.username()) ? Words.t("dossier.system") : username;
    }

    /** As it was called that day. */
    String agency(String code, LocalDate on) {
        return agencies.find(new AgencyCode(code), on).map(Agency::name).orElse(code);
    }
}
