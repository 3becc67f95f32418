package vn.motcua.access;

import java.time.Instant;
import java.util.List;

/** One look. {@code agencies}: those by whose right, of which one is a party; none for a citizen. */
record Look(Instant at, String code, String who, List<String> agencies, Way way, String page) {

    static final String CITIZEN = "citizen";
    private static final int PAGE_MAX = 200;

    Look {
        agencies = List.copyOf(agencies);
        page = page.substring(0, Math.min(page.length(), PAGE_MAX));
    }

    /** How somebody looks. */
    enum Way {
        PAGE,
        API,
        PRINT,
        KEY;

        /** By the route's pattern. */
        static Way of(String route) {
            if (route.startsWith("/api/")) return API;
            return route.endsWith(".pdf") ? PRINT : PAGE;
        }
    }
}
