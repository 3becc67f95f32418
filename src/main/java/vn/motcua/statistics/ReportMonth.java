package vn.motcua.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import vn.motcua.platform.LegalClock;

/**
 * A month of reports: from the 15th of the month before to the 14th of its own (NĐ 09/2019 [M]), cut off at midnight in
 * Vietnam.
 */
record ReportMonth(YearMonth month) {

    /** What is not over yet: later than any month. */
    static final ReportMonth NEVER = new ReportMonth(YearMonth.of(9999, 1));

    private static final int FIRST_DAY = 15;

    static ReportMonth of(Instant at) {
        return of(LocalDate.ofInstant(at, LegalClock.ZONE));
    }

    static ReportMonth of(LocalDate day) {
        var month = YearMonth.from(day);
        return new ReportMonth(day.getDayOfMonth() < FIRST_DAY ? month : month.plusMonths(1));
    }

    /** As a table keeps it: the first day of the month whose name it bears. */
    LocalDate key() {
        return month.atDay(1);
    }

    static ReportMonth ofKey(LocalDate key) {
        return new ReportMonth(YearMonth.from(key));
    }

    LocalDate firstDay() {
        return month.minusMonths(1).atDay(FIRST_DAY);
    }

    LocalDate lastDay() {
        return month.atDay(FIRST_DAY - 1);
    }

    ReportPeriod period() {
        return new ReportPeriod(firstDay(), lastDay());
    }

    ReportMonth plus(int months) {
        return new ReportMonth(month.plusMonths(months));
    }
}
