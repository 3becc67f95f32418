package vn.motcua.portal;

import static vn.motcua.platform.Words.t;

import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalogue.FeeRule;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.kernel.Mark;
import vn.motcua.kernel.Money;
import vn.motcua.platform.Words;

/**
 * What the public is told of a limit or a fee. A value that is not verified is never shown as law: an illustrative one
 * is left out, one from memory is said to be under review.
 */
final class PublicWords {

    private PublicWords() {}

    static String limit(TimeLimit limit, Mark mark) {
        return marked(limit(limit), mark);
    }

    static String fee(ProcedureVersion version) {
        var fee = version.terms().fee();
        return marked(amount(fee), fee.mark());
    }

    static String marked(String value, Mark mark) {
        return switch (mark) {
            case VERIFIED -> value;
            case MEMORY -> t("portal.procedure.value-under-review", value);
            case ILLUSTRATIVE -> t("portal.procedure.under-review");
        };
    }

    private static String limit(TimeLimit limit) {
        return t("portal.limit." + limit.unit(), limit.value());
    }

    private static String amount(FeeRule fee) {
        return switch (fee.kind()) {
            case FREE -> t("portal.fee.free");
            case FIXED -> Words.money(new Money(fee.amount()));
            case PER_COPY ->
                t(
                        "portal.fee.per-copy",
                        Words.money(new Money(fee.amount())),
                        Words.money(new Money(fee.furtherAmount())),
                        Words.money(new Money(fee.ceiling())));
        };
    }
}
