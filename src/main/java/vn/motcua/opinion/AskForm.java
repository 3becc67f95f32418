package vn.motcua.opinion;

import static vn.motcua.platform.Typed.text;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A question as typed. {@code outside}: by the number of the row; {@code confirmed}: also after the dossier is due. */
record AskForm(
        @Nullable Long version,
        @Nullable String question,
        @Nullable List<@Nullable String> to,
        @Nullable List<@Nullable String> papers,
        @Nullable String days,
        @Nullable Boolean required,
        @Nullable Map<String, OutsideFields> outside,
        @Nullable Boolean confirmed,
        @Nullable String onceKey) {

    static final int OUTSIDE_ROWS = 2;

    /** One row for a body without accounts. */
    record OutsideFields(@Nullable String name, @Nullable String email) {
        static final OutsideFields NONE = new OutsideFields(null, null);

        boolean isEmpty() {
            return text(name).isEmpty() && text(email).isEmpty();
        }
    }

    Asking asking() {
        var bodies = IntStream.rangeClosed(1, OUTSIDE_ROWS)
                .filter(row -> !row(row).isEmpty())
                .mapToObj(row -> new Asking.Outside(field(row), text(row(row).name()), text(row(row).email())))
                .toList();
        return new Asking(
                text(question),
                chosen(papers),
                chosen(to),
                bodies,
                days,
                Boolean.TRUE.equals(required),
                Boolean.TRUE.equals(confirmed));
    }

    OutsideFields row(int row) {
        return outside == null ? OutsideFields.NONE : outside.getOrDefault(String.valueOf(row), OutsideFields.NONE);
    }

    static String field(int row) {
        return "outside[" + row + "]";
    }

    boolean asks(@Nullable String key) {
        return chosen(to).contains(text(key));
    }

    boolean concerns(String paper) {
        return chosen(papers).contains(paper);
    }

    static List<String> chosen(@Nullable List<@Nullable String> typed) {
        return typed == null
                ? List.of()
                : typed.stream().map(it -> text(it)).filter(it -> !it.isEmpty()).toList();
    }
}
