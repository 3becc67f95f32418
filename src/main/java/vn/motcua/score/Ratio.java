package vn.motcua.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** So much of so much; of nothing there is no share. */
record Ratio(BigDecimal of, BigDecimal from) {

    private static final int PLACES = 10;

    static Ratio of(long of, long from) {
        return new Ratio(BigDecimal.valueOf(of), BigDecimal.valueOf(from));
    }

    /** At most one: who does more than all gets no more than all points. */
    Optional<BigDecimal> share() {
        if (from.signum() == 0) return Optional.empty();
        return Optional.of(of.divide(from, PLACES, RoundingMode.HALF_UP).min(BigDecimal.ONE));
    }
}
