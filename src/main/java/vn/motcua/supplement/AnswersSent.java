package vn.motcua.supplement;

import static vn.motcua.supplement.ItemFields.text;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What has come, as another system sends it; {@code givenUp} instead of kind and count: not needed, and why. */
record AnswersSent(@Nullable Long version, @Nullable List<AnswersSent.@Nullable Part> items) {

    record Part(
            @Nullable Integer item,
            @Nullable String kind,
            @Nullable Integer count,
            @Nullable String givenUp) {

        static final Part NONE = new Part(null, null, null, null);

        Answered answered(String field) {
            var counted = new AnswerFields(kind, null, null, null).answered(field, item == null ? 0 : item);
            return new Answered(
                    field, counted.item(), counted.kind(), count == null ? counted.count() : count, text(givenUp));
        }
    }

    List<Answered> answers() {
        var sent = items == null ? List.<@Nullable Part>of() : items;
        return IntStream.range(0, sent.size())
                .mapToObj(
                        i -> Objects.requireNonNullElse(sent.get(i), Part.NONE).answered("items[" + i + "]"))
                .toList();
    }
}
