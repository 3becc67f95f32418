package vn.motcua.statistics;

import org.jspecify.annotations.Nullable;

/** Only some dossiers: of that field, of that procedure (by its family), handed in that way; none is all. */
public record Narrowing(
        @Nullable String field,
        @Nullable String procedure,
        @Nullable String channel) {

    public static final Narrowing NONE = new Narrowing(null, null, null);
}
