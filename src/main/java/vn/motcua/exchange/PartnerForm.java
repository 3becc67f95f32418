package vn.motcua.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.Typed;

/** A partner as it was typed; {@code agencies}: codes with blanks or commas between. */
record PartnerForm(
        @Nullable String name,
        @Nullable String title,
        @Nullable String endpoint,
        @Nullable String agencies,
        @Nullable Boolean confirmed) {

    Partners.Entry entry(String name) {
        return new Partners.Entry(
                name, Typed.text(title), Typed.text(endpoint), codes(), Boolean.TRUE.equals(confirmed));
    }

    private List<String> codes() {
        return Stream.of(Typed.text(agencies).strip().split("[\\s,;]+"))
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }
}
