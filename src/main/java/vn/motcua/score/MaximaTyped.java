package vn.motcua.score;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the points of each part as somebody typed them. */
final class MaximaTyped {

    private MaximaTyped() {}

    /** None where it is no number. */
    static Map<Part, @Nullable BigDecimal> numbers(Map<String, String> typed) {
        var numbers = new EnumMap<Part, @Nullable BigDecimal>(Part.class);
        for (var part : Part.values()) numbers.put(part, number(typed.getOrDefault(part.name(), "")));
        return numbers;
    }

    /** 7,5 and 7.5 are the same; at most two decimals, as the table keeps them. */
    private static @Nullable BigDecimal number(String typed) {
        var plain = typed.strip().replace(',', '.');
        return plain.matches("\\d{1,3}(\\.\\d{1,2})?") ? new BigDecimal(plain) : null;
    }
}
