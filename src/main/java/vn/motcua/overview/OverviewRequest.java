package vn.motcua.overview;

import org.jspecify.annotations.Nullable;

/** Of whom and as of which day, as the address says it. */
record OverviewRequest(@Nullable String agency, @Nullable String on) {

    /** What lies open is known of today only. */
    OverviewRequest today() {
        return new OverviewRequest(agency, null);
    }
}
