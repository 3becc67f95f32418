package vn.motcua.opinion;

import static vn.motcua.platform.Typed.text;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A question as another system sends it. {@code to}: agencies and units by code; {@code outside}: bodies without
 * accounts.
 */
record AskSent(
        @Nullable Long version,
        @Nullable String question,
        @Nullable List<@Nullable String> to,
        @Nullable List<AskForm.@Nullable OutsideFields> outside,
        @Nullable List<@Nullable String> papers,
        @Nullable Integer days,
        @Nullable Boolean required,
        @Nullable Boolean beyondDue) {

    Asking asking() {
        var sent = outside == null ? List.<AskForm.@Nullable OutsideFields>of() : outside;
        var bodies = IntStream.range(0, sent.size())
                .mapToObj(i -> {
                    var it = Objects.requireNonNullElse(sent.get(i), AskForm.OutsideFields.NONE);
                    return new Asking.Outside("outside[" + i + "]", text(it.name()), text(it.email()));
                })
                .toList();
        return new Asking(
                text(question),
                AskForm.chosen(papers),
                AskForm.chosen(to),
                bodies,
                days == null ? null : days.toString(),
                Boolean.TRUE.equals(required),
                Boolean.TRUE.equals(beyondDue));
    }
}
