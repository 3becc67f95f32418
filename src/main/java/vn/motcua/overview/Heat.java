package vn.motcua.overview;

import java.util.Locale;
import vn.motcua.platform.Words;

/** How a step keeps the time it is given: a word and a pattern each, so that nothing hangs on colour. Pure. */
enum Heat {
    NONE,
    /** It is given no time. */
    FREE,
    FAST,
    FAIR,
    SLOW,
    WORST;

    private static final double FAST_MOST = 0.8;
    private static final double SLOW_MOST = 1.5;

    static Heat of(long used, long budget) {
        if (budget == 0) return FREE;
        var ratio = (double) used / budget;
        if (ratio <= FAST_MOST) return FAST;
        if (ratio <= 1) return FAIR;
        return ratio <= SLOW_MOST ? SLOW : WORST;
    }

    String style() {
        return "heat-" + name().toLowerCase(Locale.ROOT);
    }

    String words() {
        return Words.t("overview.heat." + this);
    }
}
