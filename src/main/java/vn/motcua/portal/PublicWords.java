package vn.motcua.portal;

import static vn.motcua.platform.Words.t;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.ProcedureWords;
import vn.motcua.catalogue.RequiredPaper;
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

    /** "1 bản chính, 2 bản sao": only what is asked for. */
    static String papers(RequiredPaper paper) {
        if (paper.shownOnly()) return t("portal.paper.shown");
        var originals = paper.originals() > 0 ? t("portal.paper.originals", paper.originals()) : "";
        var copies = paper.copies() > 0 ? t("portal.paper.copies", paper.copies()) : "";
        return Stream.of(originals, copies).filter(it -> !it.isEmpty()).collect(Collectors.joining(", "));
    }

    static String marked(String value, Mark mark) {
        return switch (mark) {
            case VERIFIED -> value;
            case MEMORY -> t("portal.procedure.value-under-review", value);
            case ILLUSTRATIVE -> t("portal.procedure.under-review");
        };
    }
}
