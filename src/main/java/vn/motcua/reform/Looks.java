package vn.motcua.reform;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Accounts;
import vn.motcua.platform.LegalClock;

/** What a draft would do, as its page shows it. */
@Component
class Looks {

    private final Plans plans;
    private final ReformPreview preview;
    private final ForeseenQuery foreseen;
    private final Findings findings;
    private final Accounts accounts;

    Looks(Plans plans, ReformPreview preview, ForeseenQuery foreseen, Findings findings, Accounts accounts) {
        this.plans = plans;
        this.preview = preview;
        this.foreseen = foreseen;
        this.findings = findings;
        this.accounts = accounts;
    }

    Would of(Reform it) {
        var plan = plans.foreseen(it);
        var begins = at(it.head().effectiveOn());
        return new Would(
                preview.isFresh(it),
                foreseen.ways(it.id(), begins, at(it.head().effectiveOn().plusDays(1))),
                foreseen.unitWays(it.id()).stream().map(way -> staffed(way, it)).toList(),
                findings.within(plan),
                findings.withoutPost(plan),
                findings.ofDossiers(plan),
                findings.ofProcedures(plan));
    }

    private ForeseenQuery.UnitWay staffed(ForeseenQuery.UnitWay it, Reform reform) {
        var unit = it.unit();
        var role = it.role();
        var staffed = unit != null
                && role != null
                && !accounts.holders(unit, role, reform.head().effectiveOn()).isEmpty();
        return new ForeseenQuery.UnitWay(it.was(), unit, role, it.steps(), staffed);
    }

    static Instant at(LocalDate day) {
        return day.atStartOfDay(LegalClock.ZONE).toInstant();
    }
}
