package vn.motcua.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.OperationalReport;
import vn.motcua.platform.OperationalReport.By;
import vn.motcua.statistics.ReportPeriod;

/**
 * Which rows of which report. {@code agencies}: all names under which those asked for have acted; {@code on}: the day
 * whose agencies the lines name; {@code field} and {@code channel}: none is all.
 */
record OperationalAsked(
        OperationalReport report,
        By by,
        List<String> agencies,
        ReportPeriod period,
        LocalDate on,
        @Nullable String field,
        @Nullable String channel) {

    OperationalAsked over(ReportPeriod other) {
        return new OperationalAsked(report, by, agencies, other, on, field, channel);
    }
}
