package vn.motcua.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Mark;

/**
 * How many points each part is worth from a day on, by what, and how sure that is; {@code enteredBy}: none of the one
 * that comes with the system.
 */
record Scheme(
        LocalDate since, String basis, Mark mark, @Nullable String enteredBy, Map<Part, BigDecimal> maxima) {

    Scheme {
        maxima = Map.copyOf(maxima);
    }

    BigDecimal max(Part part) {
        return maxima.getOrDefault(part, BigDecimal.ZERO);
    }

    BigDecimal max(Block block) {
        return maxima.entrySet().stream()
                .filter(it -> it.getKey().block == block)
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal total() {
        return maxima.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
