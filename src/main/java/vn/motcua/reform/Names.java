package vn.motcua.reform;

import org.jspecify.annotations.Nullable;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.organisation.Unit;

/** Agencies, units and officers in words, those that begin with the reform too. */
record Names(Reform reform, Agencies agencies, Accounts accounts) {

    String role(String code) {
        return accounts.role(code);
    }

    String officer(String username) {
        return accounts.find(username).map(Account::name).orElse(username);
    }

    String agency(String code) {
        return reform.mapping().created().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .map(Mapping.New::name)
                .orElseGet(() -> known(code));
    }

    private String known(String code) {
        if (!AgencyCode.isOne(code)) return code;
        var it = new AgencyCode(code);
        return agencies.knows(it)
                ? agencies.asOf(it, reform.head().effectiveOn()).name()
                : code;
    }

    String unit(@Nullable String code) {
        if (code == null) return "";
        var created = reform.mapping().created().stream()
                .flatMap(it -> Plans.units(it).stream())
                .filter(it -> it.code().equals(code))
                .findFirst();
        var name = created.or(() -> agencies.unit(code, reform.head().effectiveOn()))
                .map(Unit::name);
        return name.map(it -> it + ", " + agency(Mapping.agencyOf(code))).orElse(code);
    }
}
