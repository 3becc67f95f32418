package vn.motcua.score;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Numbers as Vietnamese offices write them; a dash for what is not known. */
final class Figures {

    static final String NOTHING = "–";

    private Figures() {}

    /** 7,50 */
    static String points(BigDecimal points) {
        return String.format(Locale.of("vi"), "%.2f", points);
    }

    static String points(Optional<BigDecimal> points) {
        return points.map(Figures::points).orElse(NOTHING);
    }

    /** 7,5 or 18: as it was entered. */
    static String plain(BigDecimal points) {
        return points.signum() == 0
                ? "0"
                : points.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** 84,5 % */
    static String percent(Optional<BigDecimal> percent) {
        return percent.map(it -> String.format(Locale.of("vi"), "%.1f %%", it)).orElse(NOTHING);
    }
}
