package vn.motcua.reporting;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.platform.OperationalReport;
import vn.motcua.platform.OperationalReport.By;
import vn.motcua.statistics.Narrowing;
import vn.motcua.statistics.ReportPeriod;

/**
 * Which rows of which report. {@code agencies}: all names under which those asked for have acted; {@code on}: the day
 * whose agencies the lines name.
 */
record OperationalAsked(
        OperationalReport report, By by, List<String> agencies, ReportPeriod period, LocalDate on, Narrowing only) {

    OperationalAsked over(ReportPeriod other) {
        return new OperationalAsked(report, by, agencies, other, on, only);
    }
}
