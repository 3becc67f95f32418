package vn.motcua.portal;

import static vn.motcua.platform.Words.t;

import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.ProcedureWords;
import vn.motcua.kernel.Mark;

/**
 * What the public is told of a limit or a fee. A value that is not verified is never shown as law: an illustrative one
 * is left out, one from memory, or of a law that has been replaced, is said to be under review.
 */
final class PublicWords {

    private PublicWords() {}

    static String limit(ProcedureVersion version, TimeLimit limit) {
        var mark = version.terms().limitMark();
        var sure = version.validity().underReview() && mark == Mark.VERIFIED ? Mark.MEMORY : mark;
        return marked(ProcedureWords.limit(limit), sure);
    }

    static String fee(ProcedureVersion version) {
        var fee = version.terms().fee();
        return marked(ProcedureWords.fee(fee), fee.mark());
    }

    static String marked(String value, Mark mark) {
        return switch (mark) {
            case VERIFIED -> value;
            case MEMORY -> t("portal.procedure.value-under-review", value);
            case ILLUSTRATIVE -> t("portal.procedure.under-review");
        };
    }
}
