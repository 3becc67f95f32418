package vn.motcua.statistics;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Words;

/**
 * From one day to another, both included. Mostly whole months of reports: a month {@code 2011-07}, a quarter
 * {@code 2011-Q3} or a year {@code 2011}; otherwise any days, {@code 2011-07-01..2011-08-10}.
 */
public record ReportPeriod(LocalDate firstDay, LocalDate lastDay) {

    private static final Pattern MONTHLY = Pattern.compile("((?:19|20)\\d\\d)(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?");
    private static final Pattern DAILY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)\\.\\.(\\d{4}-\\d\\d-\\d\\d)");
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_YEAR = 12;

    public ReportPeriod {
        if (lastDay.isBefore(firstDay)) throw new IllegalArgumentException(firstDay + ".." + lastDay);
    }

    /** Empty: that is no period. */
    public static Optional<ReportPeriod> parse(String text) {
        var monthly = MONTHLY.matcher(text);
        if (monthly.matches()) return Optional.of(monthly(monthly.toMatchResult()));
        var daily = DAILY.matcher(text);
        return daily.matches() ? days(daily.group(1), daily.group(2)) : Optional.empty();
    }

    private static ReportPeriod monthly(MatchResult parts) {
        var year = Year.parse(parts.group(1));
        if (parts.group(2) != null) return quarter(year, Integer.parseInt(parts.group(2)));
        if (parts.group(3) != null) return months(year.atMonth(Integer.parseInt(parts.group(3))), 1);
        return months(year.atMonth(1), MONTHS_OF_YEAR);
    }

    private static Optional<ReportPeriod> days(String first, String last) {
        try {
            var from = LocalDate.parse(first);
            var to = LocalDate.parse(last);
            return to.isBefore(from) ? Optional.empty() : Optional.of(new ReportPeriod(from, to));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    public static ReportPeriod monthOf(LocalDate day) {
        return months(ReportMonth.of(day).month(), 1);
    }

    public static ReportPeriod quarterOf(LocalDate day) {
        var month = ReportMonth.of(day).month();
        return quarter(Year.of(month.getYear()), (month.getMonthValue() - 1) / MONTHS_OF_QUARTER + 1);
    }

    public static ReportPeriod yearOf(LocalDate day) {
        return months(Year.of(ReportMonth.of(day).month().getYear()).atMonth(1), MONTHS_OF_YEAR);
    }

    private static ReportPeriod quarter(Year year, int number) {
        return months(year.atMonth((number - 1) * MONTHS_OF_QUARTER + 1), MONTHS_OF_QUARTER);
    }

    private static ReportPeriod months(YearMonth first, int months) {
        var last = new ReportMonth(first.plusMonths(months - 1));
        return new ReportPeriod(new ReportMonth(first).firstDay(), last.lastDay());
    }

    /** Whether it begins on a 15th and ends on a 14th. */
    boolean isOfMonths() {
        return first().firstDay().equals(firstDay) && last().lastDay().equals(lastDay);
    }

    ReportMonth first() {
        return ReportMonth.of(firstDay);
    }

    ReportMonth last() {
        return ReportMonth.of(lastDay);
    }

    private boolean isOf(int months, int beginningAt) {
        var first = first().month();
        return isOfMonths()
                && first.until(last().month(), MONTHS) + 1 == months
                && (first.getMonthValue() - 1) % beginningAt == 0;
    }

    private boolean isMonth() {
        return isOf(1, 1);
    }

    private boolean isQuarter() {
        return isOf(MONTHS_OF_QUARTER, MONTHS_OF_QUARTER);
    }

    private boolean isYear() {
        return isOf(MONTHS_OF_YEAR, MONTHS_OF_YEAR);
    }

    /** As an address writes it. */
    public String key() {
        var month = first().month();
        if (isYear()) return Integer.toString(month.getYear());
        if (isQuarter()) return month.getYear() + "-Q" + quarter();
        return isMonth() ? month.toString() : firstDay + ".." + lastDay;
    }

    public String words() {
        var month = first().month();
        var days = Words.t("statistics.period.days", Words.day(firstDay), Words.day(lastDay));
        var year = Integer.toString(month.getYear());
        if (isYear()) return Words.t("statistics.period.year", year, days);
        if (isQuarter()) return Words.t("statistics.period.quarter", quarter(), year, days);
        return isMonth() ? Words.t("statistics.period.month", month.getMonthValue(), year, days) : days;
    }

    private int quarter() {
        return (first().month().getMonthValue() - 1) / MONTHS_OF_QUARTER + 1;
    }

    /** The same months before it, or as many days. */
    public ReportPeriod before() {
        return isOfMonths() ? new ReportPeriod(moved(-1).firstDay(), firstDay.minusDays(1)) : daysBefore();
    }

    public ReportPeriod yearBefore() {
        return new ReportPeriod(firstDay.minusYears(1), lastDay.minusYears(1));
    }

    private ReportPeriod daysBefore() {
        return new ReportPeriod(firstDay.minusDays(DAYS.between(firstDay, lastDay) + 1), firstDay.minusDays(1));
    }

    private ReportMonth moved(int times) {
        var months = (int) first().month().until(last().month(), MONTHS) + 1;
        return first().plus(times * months);
    }

    public Instant begins() {
        return firstDay.atStartOfDay(LegalClock.ZONE).toInstant();
    }

    /** The first moment that is no more in it. */
    public Instant ends() {
        return lastDay.plusDays(1).atStartOfDay(LegalClock.ZONE).toInstant();
    }

    /** A dossier handled in it stands as it does then: at its end, or now while it runs. */
    Instant cutOff(Instant now) {
        return isOver(now) ? ends() : now;
    }

    public boolean isOver(Instant now) {
        return !ends().isAfter(now);
    }
}
