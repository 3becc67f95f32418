package vn.motcua.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.kernel.Slice;
import vn.motcua.platform.LegalClock;

/**
 * How many dossiers of a period, and which. Whose numbers a reader may see is the caller's business: it names the
 * agencies. Lines come in the order of their keys; those of nothing but zeros are left out.
 */
@Service
@Transactional(readOnly = true)
public class Statistics {

    private final TallyQuery tallied;
    private final HandledQuery handled;
    private final LifeQuery lives;
    private final MonthTable months;
    private final MonthQuery monthsThen;
    private final ClosedTable closed;
    private final HeirQuery heirs;
    private final LegalClock clock;

    Statistics(
            TallyQuery tallied,
            HandledQuery handled,
            LifeQuery lives,
            MonthTable months,
            MonthQuery monthsThen,
            ClosedTable closed,
            HeirQuery heirs,
            LegalClock clock) {
        this.tallied = tallied;
        this.handled = handled;
        this.lives = lives;
        this.months = months;
        this.monthsThen = monthsThen;
        this.closed = closed;
        this.heirs = heirs;
        this.clock = clock;
    }

    /** All names under which those agencies, and those they go on for, have received dossiers. */
    public List<String> names(Collection<String> agencies, LocalDate on) {
        return heirs.names(agencies, on);
    }

    /** The same with what ended below them and went on in several: only who is above still sees those numbers. */
    public List<String> allNames(Collection<String> agencies, LocalDate on) {
        return heirs.ended(agencies, on);
    }

    /** From then on its numbers do not change any more; empty while they do. */
    public Optional<Instant> closedAt(ReportPeriod period) {
        return closed.closedAt(period);
    }

    /** As they were closed, or as they are. */
    public Map<String, Counts> of(Asked it) {
        if (it.known() != null) return handled.counts(it, clock.instant());
        var closedAt = closedAt(it.period());
        if (closedAt.isEmpty()) return again(it);
        return it.only().channel() == null ? closed.counts(it) : again(it.asKnown(closedAt.get()));
    }

    /**
     * By what is known now, whether the period is closed or not: added up where it can be, else one by one. Tallies do
     * not tell how what has left had come.
     */
    public Map<String, Counts> again(Asked it) {
        var now = clock.instant();
        return it.period().isOfMonths() && it.known() == null && it.only().channel() == null
                ? tallied.of(it, now)
                : handled.counts(it, now);
    }

    /** The dossiers behind a number, by code. */
    public Slice<HandledRow> rows(Asked it, Cell cell) {
        return lives.page(it, cell, clock.instant());
    }

    /**
     * What came to those agencies together and left them, for that many months of reports up to the one of a day, the
     * oldest first; {@code known}: as it was known then (none: now). A month alone tells neither what it carried over
     * nor what is open.
     */
    public List<Month> months(Collection<String> agencies, LocalDate on, int many, @Nullable Instant known) {
        var last = ReportMonth.of(on);
        var first = last.plus(1 - many);
        var found = known == null ? months.of(agencies, first, last) : monthsThen.known(agencies, first, known);
        return Stream.iterate(first, it -> it.plus(1))
                .limit(many)
                .map(it -> new Month(it.period(), found.getOrDefault(it, Counts.NONE)))
                .toList();
    }

    public record Month(ReportPeriod period, Counts counts) {}
}
