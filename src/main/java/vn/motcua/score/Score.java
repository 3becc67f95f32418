package vn.motcua.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** All parts of an agency. What cannot be computed is in no sum, neither in what is reached nor in what could be. */
record Score(List<PartScore> parts) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** {@code of}: of how many that can be computed. */
    record Sum(BigDecimal points, BigDecimal of) {

        /** Empty: nothing can be computed. */
        Optional<BigDecimal> percent() {
            return of.signum() == 0
                    ? Optional.empty()
                    : Optional.of(points.multiply(HUNDRED).divide(of, 1, RoundingMode.HALF_UP));
        }
    }

    Score {
        parts = List.copyOf(parts);
    }

    Sum sum() {
        return sum(_ -> true);
    }

    Sum sum(Block block) {
        return sum(it -> it.part().block == block);
    }

    /** Of the block, whether it can be computed or not. */
    BigDecimal max(Block block) {
        return parts.stream()
                .filter(it -> it.part().block == block)
                .map(PartScore::max)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Where most is lost first; what cannot be computed comes last, in the order of the decision. */
    List<PartScore> byLoss() {
        return parts.stream()
                .sorted(Comparator.comparing((PartScore it) -> it.lost().orElse(BigDecimal.ONE.negate()))
                        .reversed())
                .toList();
    }

    private Sum sum(Predicate<PartScore> of) {
        var counted =
                parts.stream().filter(of).filter(it -> it.points().isPresent()).toList();
        return new Sum(
                counted.stream().map(it -> it.points().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add),
                counted.stream().map(PartScore::max).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
