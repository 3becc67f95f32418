package vn.motcua.reporting;

import org.jspecify.annotations.Nullable;

/** Which number's rows, after which of them. {@code column}: of a form; {@code figure}: of another report. */
record RowsRequest(
        @Nullable String line,
        @Nullable String column,
        @Nullable String figure,
        @Nullable String after) {}
