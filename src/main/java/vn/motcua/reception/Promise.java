package vn.motcua.reception;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Explanation;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalogue.FeeRule;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.dossier.Dossiers;
import vn.motcua.fees.Fees;
import vn.motcua.kernel.Mark;
import vn.motcua.kernel.Money;
import vn.motcua.platform.LegalClock;
import vn.motcua.reception.OwnDesks.Desk;

/**
 * What would be promised if the dossier were received at this moment: the date with its ledger, the fee, and by which
 * way it would go.
 */
record Promise(Explanation explanation, TimeLimit limit, Mark limitMark, Money owed, FeeRule rule, Way way) {

    boolean isFree() {
        return rule.kind() == FeeRule.Kind.FREE;
    }

    boolean isPerCopy() {
        return rule.kind() == FeeRule.Kind.PER_COPY;
    }

    @Component
    static class Maker {

        private final Dossiers dossiers;
        private final Fees fees;
        private final LegalClock clock;

        Maker(Dossiers dossiers, Fees fees, LegalClock clock) {
            this.dossiers = dossiers;
            this.fees = fees;
            this.clock = clock;
        }

        Promise of(ProcedureVersion version, @Nullable String variant, Desk desk, FeeFields fee, Way way) {
            var now = clock.instant();
            var agency = desk.agency().code().value();
            var explanation = dossiers.promise(version, variant, agency, now);
            var rule = version.terms().fee();
            var owed = fees.owed(rule, fee.pageCount(), fee.copyCount());
            return new Promise(
                    explanation, version.limitFor(variant), version.terms().limitMark(), owed, rule, way);
        }
    }
}
