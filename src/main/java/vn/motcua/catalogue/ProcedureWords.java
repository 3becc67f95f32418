package vn.motcua.catalogue;

import static vn.motcua.platform.Words.money;
import static vn.motcua.platform.Words.t;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.kernel.Mark;
import vn.motcua.kernel.Money;

/** Limits, fees and papers as people read them, in the reader's language. */
public final class ProcedureWords {

    /** How the catalogue marks a document that nobody has verified, in whatever language it is read. */
    private static final String BEING_CHECKED = "(đang rà soát)";

    private ProcedureWords() {}

    /** {@code 22 ngày làm việc}, {@code trong ngày} */
    public static String limit(TimeLimit limit) {
        return t("catalogue.limit." + limit.unit(), limit.value());
    }

    /** The documents that set the limit; none while nobody has verified it, for it is not shown as law then. */
    public static Optional<String> limitBasis(ProcedureVersion version) {
        return version.terms().limitMark() == Mark.VERIFIED
                ? settledBasis(version).map(it -> t("catalogue.limit.basis", it))
                : Optional.empty();
    }

    /**
     * The documents that a decision may cite: what the catalogue says is still being checked is no law yet; empty where
     * all of it is.
     */
    public static Optional<String> settledBasis(ProcedureVersion version) {
        var settled = Stream.of(version.contents().legalBasis().split(";", -1))
                .map(String::strip)
                .filter(it -> !it.contains(BEING_CHECKED))
                .collect(Collectors.joining("; "));
        return settled.isEmpty() ? Optional.empty() : Optional.of(settled);
    }

    /** {@code Không thu}, {@code 75.000 đ}, or the formula of certified copies. */
    public static String fee(FeeRule fee) {
        return switch (fee.kind()) {
            case FREE -> t("catalogue.fee.free");
            case FIXED -> money(new Money(fee.amount()));
            case PER_COPY ->
                t(
                        "catalogue.fee.per-copy",
                        money(new Money(fee.amount())),
                        money(new Money(fee.furtherAmount())),
                        money(new Money(fee.ceiling())));
        };
    }

    /** "1 bản chính, 2 bản sao": only what is asked for. */
    public static String paper(RequiredPaper paper) {
        if (paper.shownOnly()) return t("catalogue.paper.only-shown");
        var originals = paper.originals() > 0 ? t("catalogue.paper.count-originals", paper.originals()) : "";
        var copies = paper.copies() > 0 ? t("catalogue.paper.count-copies", paper.copies()) : "";
        return Stream.of(originals, copies).filter(it -> !it.isEmpty()).collect(Collectors.joining(", "));
    }
}
