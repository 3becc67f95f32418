package vn.motcua.staffing;

import org.jspecify.annotations.Nullable;
import vn.motcua.identity.Appointing;
import vn.motcua.platform.Typed;

/** A post to be given, as it was typed. */
record PostForm(
        @Nullable String unit,
        @Nullable String role,
        @Nullable String firstDay,
        @Nullable String lastDay,
        @Nullable String basis,
        @Nullable String rank,
        @Nullable String title,
        @Nullable String secondedFrom) {

    static final PostForm EMPTY = new PostForm(null, null, null, null, null, null, null, null);

    String text(@Nullable String typed) {
        return Typed.text(typed);
    }

    Appointing of(String username) {
        var last = Typed.day(lastDay);
        return new Appointing(
                username,
                Typed.text(unit).strip(),
                Typed.text(role).strip(),
                Typed.day(firstDay),
                last,
                last == null && !Typed.text(lastDay).isBlank(),
                Typed.text(basis).strip(),
                new Appointing.Position(
                        Typed.text(rank).strip(),
                        Typed.text(title).strip(),
                        Typed.text(secondedFrom).strip()));
    }
}
