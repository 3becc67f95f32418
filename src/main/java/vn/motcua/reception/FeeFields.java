package vn.motcua.reception;

import static vn.motcua.reception.PersonFields.text;

import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.FeeRule;
import vn.motcua.reception.Application.FeeTaken;

/** The fee block: pages and copies (certified copies only), taken in cash or not, the reason of an exemption. */
record FeeFields(
        @Nullable String pages,
        @Nullable String copies,
        @Nullable String taken,
        @Nullable String exemption) {

    /** Nothing typed yet: one page, one copy. */
    static final FeeFields FRESH = new FeeFields("1", "1", null, null);

    boolean isTaken() {
        return "true".equals(taken);
    }

    /** Cash in hand and a reason to take none: one of the two was not meant. */
    boolean isContradictory() {
        return isTaken() && !text(exemption).isEmpty();
    }

    int pageCount() {
        return count(pages);
    }

    int copyCount() {
        return count(copies);
    }

    /** {@code null}: nothing is owed, or it is taken later. */
    @Nullable
    FeeTaken read(FeeRule rule) {
        var reason = text(exemption);
        if (rule.kind() == FeeRule.Kind.FREE || (reason.isEmpty() && !isTaken())) return null;
        return new FeeTaken(pageCount(), copyCount(), reason.isEmpty() ? null : reason);
    }

    /** What is no number counts for nothing, so nothing is taken and the clerk is told. */
    private static int count(@Nullable String typed) {
        var digits = text(typed);
        if (digits.isEmpty()) return 1;
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
    }
}
