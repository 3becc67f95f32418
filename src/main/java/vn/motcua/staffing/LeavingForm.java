package vn.motcua.staffing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.Posts;
import vn.motcua.platform.Typed;

/**
 * The end of a post, a hand-over or the end of an account, as it was typed. {@code seen}: the last day then shown;
 * {@code act}: which form of the page, {@link #CLOSING} or none.
 */
record LeavingForm(
        @Nullable String unit,
        @Nullable String role,
        @Nullable String from,
        @Nullable String seen,
        @Nullable String endDay,
        @Nullable String endBasis,
        @Nullable String to,
        @Nullable String act,
        @Nullable Boolean confirmed) {

    static final String CLOSING = "close";
    static final LeavingForm EMPTY = new LeavingForm(null, null, null, null, null, null, null, null, null);

    boolean isClosing() {
        return CLOSING.equals(act);
    }

    boolean isHandingOver() {
        return from == null && !isClosing();
    }

    boolean isConfirmed() {
        return Boolean.TRUE.equals(confirmed);
    }

    Release release() {
        return new Release(Typed.text(to).strip());
    }

    String basis() {
        return Typed.text(endBasis).strip();
    }

    @Nullable
    LocalDate lastDay() {
        return Typed.day(endDay);
    }

    Posts.@Nullable Key key(String username) {
        var first = Typed.day(from);
        return first == null
                ? null
                : new Posts.Key(username, Typed.text(unit), Typed.text(role), first, Typed.text(seen));
    }

    /** Whether that post's form was sent. */
    boolean isOf(String ofUnit, String ofRole, LocalDate ofFrom) {
        return ofUnit.equals(unit) && ofRole.equals(role) && ofFrom.toString().equals(from);
    }
}
