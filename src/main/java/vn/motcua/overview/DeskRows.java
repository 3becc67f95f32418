package vn.motcua.overview;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.Typed;

/** Which open steps of a unit are listed. {@code holder}: none is all of them, empty those that nobody has taken. */
record DeskRows(
        @Nullable String unit,
        @Nullable String holder,
        @Nullable String list,
        @Nullable String after) {

    enum Which {
        OPEN,
        LATE,
        SOON;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What is not known is all of it. */
    Which which() {
        var which = Typed.constant(Which.values(), Typed.text(list).toUpperCase(Locale.ROOT));
        return which == null ? Which.OPEN : which;
    }

    static String late(String unit, Scope scope) {
        return path(unit, Which.LATE, scope);
    }

    static String path(Desk it, Which which, Scope scope) {
        var holder = it.holder() == null
                ? ""
                : "&holder=" + URLEncoder.encode(it.holder().username(), UTF_8);
        return path(it.unit(), which, scope) + holder;
    }

    private static String path(String unit, Which which, Scope scope) {
        return "/overview/desks/steps?%s&unit=%s&list=%s"
                .formatted(scope.query(), URLEncoder.encode(unit, UTF_8), which.word());
    }
}
