package vn.motcua.fees;

import vn.motcua.catalogue.FeeRule;
import vn.motcua.kernel.Money;

/**
 * What a fee rule asks for. A certified copy costs so much for each of its first two pages, less for each further one,
 * and never more than its ceiling; each copy is reckoned alone (one-stop.md H9: 2,000 / 1,000 / 200,000 đồng).
 */
final class FeeFormula {

    private static final int FULL_PRICE_PAGES = 2;

    private FeeFormula() {}

    static Money owed(FeeRule rule, int pages, int copies) {
        return switch (rule.kind()) {
            case FREE -> Money.NONE;
            case FIXED -> new Money(rule.amount());
            case PER_COPY -> new Money(Math.multiplyExact(copy(rule, pages), Math.max(0, copies)));
        };
    }

    /** A ceiling of 0 means that there is none. */
    private static long copy(FeeRule rule, int pages) {
        var first = Math.clamp(pages, 0, FULL_PRICE_PAGES) * rule.amount();
        var further = Math.max(0, pages - FULL_PRICE_PAGES) * rule.furtherAmount();
        var sum = Math.addExact(first, further);
        return rule.ceiling() > 0 ? Math.min(sum, rule.ceiling()) : sum;
    }
}
