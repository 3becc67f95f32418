package vn.motcua.overview;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.motcua.statistics.Counts;
import vn.motcua.statistics.Measure;
import vn.motcua.statistics.ReportPeriod;
import vn.motcua.statistics.Statistics;

/**
 * What left in each month of reports, early, on time and late as form II.06a counts it (columns 8, 9 and 10), beside
 * the same month one year before. Pure.
 */
record Trend(List<Month> months, Sum lately, Sum before) {

    static final int MONTHS = 13;
    static final int YEAR = 12;

    static final Set<Measure> EARLY = EnumSet.of(Measure.EARLY);
    static final Set<Measure> ON_TIME =
            EnumSet.of(Measure.ON_TIME, Measure.WAITING, Measure.WITHDRAWN, Measure.STOPPED);
    static final Set<Measure> LATE = EnumSet.of(Measure.OVERDUE);

    /** {@code before}: the same month one year before. */
    record Month(ReportPeriod period, Sum now, Sum before) {}

    /** What left of some months together. */
    record Sum(Counts counts) {

        long early() {
            return counts.sum(EARLY);
        }

        long onTime() {
            return counts.sum(ON_TIME);
        }

        long late() {
            return counts.sum(LATE);
        }

        long all() {
            return early() + onTime() + late();
        }

        /** The pilot's own claim: the share that left early or on time. */
        Share inTime() {
            return new Share(early() + onTime(), all());
        }

        Share earlyShare() {
            return new Share(early(), all());
        }
    }

    /** Of that many months, the oldest first: a year more than are shown. */
    static Trend of(List<Statistics.Month> all) {
        var first = all.size() - MONTHS;
        var months = IntStream.range(first, all.size())
                .mapToObj(i -> new Month(
                        all.get(i).period(),
                        new Sum(all.get(i).counts()),
                        new Sum(all.get(i - YEAR).counts())))
                .toList();
        var year = all.size() - YEAR;
        return new Trend(months, sum(all.subList(year, all.size())), sum(all.subList(year - YEAR, year)));
    }

    private static Sum sum(List<Statistics.Month> months) {
        return new Sum(
                Counts.total(months.stream().map(Statistics.Month::counts).toList()));
    }

    boolean isEmpty() {
        return lately.all() == 0 && before.all() == 0;
    }
}
