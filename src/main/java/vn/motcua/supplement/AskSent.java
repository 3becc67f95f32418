package vn.motcua.supplement;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A request as another system sends it; {@code contact}: the officer where nobody is named. */
record AskSent(
        @Nullable Long version,
        @Nullable String reason,
        @Nullable List<@Nullable ItemFields> items,
        @Nullable String contact,
        @Nullable String phone) {

    List<Wanted> wanted() {
        var sent = items == null ? List.<@Nullable ItemFields>of() : items;
        return IntStream.range(0, sent.size())
                .mapToObj(i ->
                        Objects.requireNonNullElse(sent.get(i), ItemFields.NONE).wanted("items[" + i + "]"))
                .toList();
    }
}
