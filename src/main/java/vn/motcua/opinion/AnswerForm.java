package vn.motcua.opinion;

import static vn.motcua.platform.Typed.constant;
import static vn.motcua.platform.Typed.text;

import org.jspecify.annotations.Nullable;
import vn.motcua.opinion.OpinionRequest.Answer;

/** An answer as a browser or another system sends it. {@code reason}: why it is declined or withdrawn. */
record AnswerForm(
        @Nullable String answer,
        @Nullable String words,
        @Nullable String name,
        @Nullable String position,
        @Nullable String document,
        @Nullable String date,
        @Nullable String reason) {

    static final AnswerForm NONE = new AnswerForm(null, null, null, null, null, null, null);

    AnswerGiven given() {
        return new AnswerGiven(
                constant(Answer.values(), answer), text(words), text(name), text(position), text(document), text(date));
    }

    boolean says(Answer other) {
        return other.name().equals(answer);
    }

    String why() {
        return text(reason);
    }
}
