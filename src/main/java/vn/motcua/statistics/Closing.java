package vn.motcua.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.platform.LegalClock;

/**
 * Months, quarters and years are closed on the second day after their end, when what was written on paper in the
 * meantime has been entered. What becomes known later changes no closed number; the page tells what it would be.
 */
@Service
class Closing {

    /** Of how measures are counted; a new one whenever that changes. */
    static final int RULES = 1;

    private static final int DAYS_OF_GRACE = 1;

    private final ClosedTable table;
    private final TallyQuery tallied;
    private final TallyTable tallies;
    private final PassedOverTable passedOver;
    private final LegalClock clock;

    Closing(ClosedTable table, TallyQuery tallied, TallyTable tallies, PassedOverTable passedOver, LegalClock clock) {
        this.table = table;
        this.tallied = tallied;
        this.tallies = tallies;
        this.passedOver = passedOver;
        this.clock = clock;
    }

    /**
     * The oldest period that is over and not closed; empty when there is none, and while statistics cannot follow some
     * dossier: it would be missing from numbers that never change again.
     */
    Optional<ReportPeriod> next() {
        if (!passedOver.first(1).isEmpty()) return Optional.empty();
        var over = over();
        var closed = table.closed(over);
        return over.stream().filter(it -> !closed.contains(it.key())).findFirst();
    }

    private List<ReportPeriod> over() {
        var over = new ArrayList<ReportPeriod>();
        var until = clock.today().minusDays(DAYS_OF_GRACE);
        firstDay().ifPresent(first -> {
            for (var month = ReportPeriod.monthOf(first);
                    month.lastDay().isBefore(until);
                    month = ReportPeriod.monthOf(month.lastDay().plusDays(1))) over.addAll(endingWith(month));
        });
        return over;
    }

    private static List<ReportPeriod> endingWith(ReportPeriod month) {
        var last = month.lastDay();
        return Stream.of(month, ReportPeriod.quarterOf(last), ReportPeriod.yearOf(last))
                .filter(it -> it.lastDay().equals(last))
                .toList();
    }

    private Optional<LocalDate> firstDay() {
        return tallies.firstMonth().map(ReportMonth::firstDay);
    }

    /** False: another node has done it. */
    @Transactional
    public boolean close(ReportPeriod period) {
        var now = clock.instant();
        if (!table.close(period, RULES, now)) return false;
        var asked = new Asked(tallies.agencies(), period, Grouping.EACH, period.lastDay(), null);
        table.keep(period, tallied.of(asked, now));
        return true;
    }
}
