package vn.motcua.reform;

import java.util.List;
import vn.motcua.identity.Accounts;

/** As of the last look. {@code fresh}: of what is entered now, and of today. */
record Would(
        boolean fresh,
        List<ForeseenQuery.Way> ways,
        List<ForeseenQuery.UnitWay> units,
        int within,
        List<Accounts.Incumbent> withoutPost,
        List<Findings.DeadEnd> ofDossiers,
        List<Findings.DeadEnd> ofProcedures) {

    int dossiers() {
        return ways.stream().mapToInt(ForeseenQuery.Way::dossiers).sum();
    }

    int late() {
        return ways.stream().mapToInt(ForeseenQuery.Way::late).sum();
    }

    int soon() {
        return ways.stream().mapToInt(ForeseenQuery.Way::soon).sum();
    }

    int lost() {
        return units.stream()
                .filter(it -> it.unit() == null)
                .mapToInt(ForeseenQuery.UnitWay::steps)
                .sum();
    }
}
