package vn.motcua.slips;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which form holds on a day at an agency: its own, or the circular's. Two for one day would be a bug, and throw. */
final class FormBook {

    private final List<Form> all;

    FormBook(List<Form> all) {
        this.all = List.copyOf(all);
        for (var i = 1; i < all.size(); i++) {
            var form = all.get(i);
            if (all.subList(0, i).stream().anyMatch(it -> contradicts(it, form)))
                throw new IllegalArgumentException("two forms for one day: " + form);
        }
    }

    private static boolean contradicts(Form one, Form other) {
        return one.key().equals(other.key())
                && Objects.equals(one.agency(), other.agency())
                && one.period().overlaps(other.period());
    }

    List<Form> all() {
        return all;
    }

    /** A day before the first one-stop instrument has no form: that is a bug and throws. */
    Form of(String key, String agency, LocalDate day) {
        var general =
                find(key, null, day).orElseThrow(() -> new IllegalArgumentException("no form " + key + " on " + day));
        return find(key, agency, day).map(it -> it.over(general)).orElse(general);
    }

    private Optional<Form> find(String key, @Nullable String agency, LocalDate day) {
        return all.stream()
                .filter(it -> it.key().equals(key) && Objects.equals(it.agency(), agency))
                .filter(it -> it.period().holdsOn(day))
                .findFirst();
    }
}
