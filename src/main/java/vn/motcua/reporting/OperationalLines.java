package vn.motcua.reporting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers of a report, line by line; {@code total}: over all lines, also those left out where there are more. */
record OperationalLines(
        Map<String, List<@Nullable BigDecimal>> lines, List<@Nullable BigDecimal> total, boolean more) {}
