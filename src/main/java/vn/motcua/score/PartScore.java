package vn.motcua.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a part comes to. {@code ratio}: none where it cannot be known. */
record PartScore(Part part, BigDecimal max, @Nullable Ratio ratio) {

    private static final int PLACES = 2;

    /** None where nothing is known, or nothing happened. */
    Optional<BigDecimal> points() {
        return Optional.ofNullable(ratio)
                .flatMap(Ratio::share)
                .map(it -> it.multiply(max).setScale(PLACES, RoundingMode.HALF_UP));
    }

    Optional<BigDecimal> lost() {
        return points().map(max::subtract);
    }
}
