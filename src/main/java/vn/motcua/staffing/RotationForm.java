package vn.motcua.staffing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.Typed;

/** A plan as it was typed; {@code post}: {@code lan.malam HTB.01/MC RECEPTIONIST}. */
record RotationForm(
        @Nullable String post,
        @Nullable String plannedOn,
        @Nullable String successor,
        @Nullable String basis) {

    static final RotationForm EMPTY = new RotationForm(null, null, null, null);

    record Post(String username, String unit, String role) {

        static Post parse(@Nullable String text) {
            var parts = Typed.text(text).strip().split(" ", -1);
            return parts.length == 3 ? new Post(parts[0], parts[1], parts[2]) : new Post("", "", "");
        }

        static Post of(RotationTable.Row row) {
            return new Post(row.username(), row.unit(), row.role());
        }

        @Override
        public String toString() {
            return username + " " + unit + " " + role;
        }
    }

    /** {@code on}: null where none could be read. */
    record Wish(Post post, @Nullable LocalDate on, String successor, String basis) {}

    Wish wish() {
        return new Wish(
                Post.parse(post),
                Typed.day(plannedOn),
                Typed.text(successor).strip(),
                Typed.text(basis).strip());
    }

    String text(@Nullable String typed) {
        return Typed.text(typed);
    }
}
