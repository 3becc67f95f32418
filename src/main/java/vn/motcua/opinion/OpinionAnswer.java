package vn.motcua.opinion;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.Answers;

/** A request as the API writes it. {@code late}: not answered by its deadline. */
record OpinionAnswer(
        Head head,
        String question,
        List<String> papers,
        Terms terms,
        @Nullable Given answer) {

    record Head(
            long id, String dossier, int number, @Nullable String to, String name, String state) {}

    record Terms(OffsetDateTime askedAt, OffsetDateTime dueAt, boolean silence, boolean required, boolean late) {}

    record Given(
            String answer,
            String words,
            OffsetDateTime at,
            String name,
            String position,
            @Nullable String document,
            @Nullable LocalDate date) {}

    static OpinionAnswer of(OpinionRequest it) {
        var limit = it.limit();
        return new OpinionAnswer(
                new Head(
                        it.id(),
                        it.code().value(),
                        it.number(),
                        it.to().key(),
                        it.to().name(),
                        it.state().name()),
                it.question().text(),
                it.question().papers(),
                new Terms(
                        Answers.local(it.asker().at()),
                        Answers.local(limit.dueAt()),
                        limit.silence(),
                        limit.required(),
                        it.isLate()),
                given(it.standing().reply()));
    }

    private static @Nullable Given given(OpinionRequest.@Nullable Reply it) {
        if (it == null) return null;
        var who = it.signatory();
        return new Given(
                it.answer().name(),
                it.words(),
                Answers.local(it.at()),
                who.name(),
                who.position(),
                who.document(),
                who.date());
    }
}
