package vn.motcua.reporting;

import org.jspecify.annotations.Nullable;

/** What the address of an operational report says, as it was typed. */
record OperationalRequest(
        @Nullable String period,
        @Nullable String by,
        @Nullable String agency,
        @Nullable String field,
        @Nullable String channel,
        @Nullable String line,
        @Nullable String figure,
        @Nullable String after,
        @Nullable String minus) {}
