package vn.motcua.supplement;

import static vn.motcua.supplement.ItemFields.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.motcua.documents.PaperKind;

/** What came for one item, as typed. {@code done}: something that is no paper was put right. */
record AnswerFields(
        @Nullable String kind,
        @Nullable String count,
        @Nullable String done,
        @Nullable String givenUp) {

    static final AnswerFields NONE = new AnswerFields(null, null, null, null);

    private static final int COUNT_DIGITS_MAX = 4;

    boolean isEmpty() {
        return text(kind).isEmpty() && text(count).isEmpty() && text(givenUp).isEmpty() && !isDone();
    }

    boolean isDone() {
        return done != null;
    }

    /** A count that is no number is none that can be right, and so is one of an unknown kind. */
    Answered answered(String field, int item) {
        return new Answered(field, item, kindOrNone(), number(), text(givenUp));
    }

    private @Nullable Integer number() {
        var typed = text(count);
        if (typed.matches("\\d{1," + COUNT_DIGITS_MAX + "}")) return Integer.valueOf(typed);
        return typed.isEmpty() && (text(kind).isEmpty() || kindOrNone() != null) ? null : -1;
    }

    private @Nullable PaperKind kindOrNone() {
        return Arrays.stream(PaperKind.values())
                .filter(it -> it.name().equals(kind))
                .findFirst()
                .orElse(null);
    }
}
