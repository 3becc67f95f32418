package vn.motcua.reception;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.DueQuestion;
import vn.motcua.calendar.Explanation;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalogue.FeeRule;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.fees.Fees;
import vn.motcua.kernel.Money;
import vn.motcua.organisation.Agencies;
import vn.motcua.platform.LegalClock;
import vn.motcua.reception.Desks.Desk;

/** What would be promised if the dossier were received at this moment: the date with its ledger, and the fee. */
record Promise(Instant receivedAt, Explanation explanation, TimeLimit limit, Money owed, FeeRule rule) {

    boolean isFree() {
        return rule.kind() == FeeRule.Kind.FREE;
    }

    boolean isPerCopy() {
        return rule.kind() == FeeRule.Kind.PER_COPY;
    }

    @Component
    static class Maker {

        private final Agencies agencies;
        private final Fees fees;
        private final LegalClock clock;

        Maker(Agencies agencies, Fees fees, LegalClock clock) {
            this.agencies = agencies;
            this.fees = fees;
            this.clock = clock;
        }

        Promise of(ProcedureVersion version, @Nullable String variant, Desk desk, FeeFields fee) {
            var now = clock.instant();
            var limit = version.limitFor(variant);
            var question = new DueQuestion(now, limit, version.terms().cutoff(), java.util.List.of());
            var calendar = agencies.calendarOf(desk.agency().code());
            var rule = version.terms().fee();
            var owed = fees.owed(rule, fee.pageCount(), fee.copyCount());
            return new Promise(now, calendar.explain(question), limit, owed, rule);
        }
    }
}
