package vn.motcua.identity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Slice;

record AccountListPage(String search, Slice<Line> lines) {

    record Line(String username, String name, boolean closed, List<PostNames.Row> posts) {}

    /** An account and one of its posts, as the database returns it; no post: the account alone. */
    record Row(
            String username,
            String name,
            boolean closed,
            @Nullable String unit,
            @Nullable String role,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}
}
