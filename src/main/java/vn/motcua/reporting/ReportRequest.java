package vn.motcua.reporting;

import org.jspecify.annotations.Nullable;

/** What the address of a report says, as it was typed. */
record ReportRequest(
        @Nullable String period,
        @Nullable String by,
        @Nullable String agency,
        @Nullable String line,
        @Nullable String column,
        @Nullable String after,
        @Nullable String known,
        @Nullable String minus) {}
