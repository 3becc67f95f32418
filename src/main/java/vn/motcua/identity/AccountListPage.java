package vn.motcua.identity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.kernel.Slice;

/** A page of accounts, with what was searched for. */
record AccountListPage(String search, Slice<Line> lines) {

    String nextPath() {
        return UriComponentsBuilder.fromPath("/accounts")
                .queryParam("q", "{search}")
                .queryParam("after", "{after}")
                .encode()
                .buildAndExpand(search, lines.next())
                .toUriString();
    }

    record Line(
            String username,
            String name,
            boolean closed,
            @Nullable String mail,
            List<PostNames.Row> posts) {}

    /** An account and one of its posts, as the database returns it; no post: the account alone. */
    record Row(
            String username,
            String name,
            boolean closed,
            @Nullable String mail,
            @Nullable String unit,
            @Nullable String role,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}
}
