package vn.motcua.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;

/** What a field says about itself to those who do not see its red border. */
public final class Fields {

    private Fields() {}

    /** {@code aria-invalid}: left out when nothing is wrong. */
    public static @Nullable String invalid(List<Refusal> reasons, String field) {
        return reasons.stream().anyMatch(it -> field.equals(it.field())) ? "true" : null;
    }

    /** {@code aria-describedby}: the hint, if the field has one, and what is wrong, as in {@code field_error}. */
    public static @Nullable String about(List<Refusal> reasons, String field, @Nullable String hint) {
        if (invalid(reasons, field) == null) return hint;
        return hint == null ? field + "-error" : hint + " " + field + "-error";
    }
}
