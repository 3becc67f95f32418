package vn.motcua.reporting;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.platform.LegalClock;
import vn.motcua.statistics.Statistics;

/** Reports by their addresses, for rooms that keep and send them; the reader's own duties bound what is in them. */
@Service
@Transactional(readOnly = true)
public class ReportAddresses {

    private final Reports reports;
    private final ReportPages forms;
    private final OperationalReports operational;
    private final OperationalPages pages;
    private final AddressWords words;
    private final Summaries summaries;
    private final Statistics statistics;
    private final LegalClock clock;

    ReportAddresses(
            Reports reports,
            ReportPages forms,
            OperationalReports operational,
            OperationalPages pages,
            AddressWords words,
            Summaries summaries,
            Statistics statistics,
            LegalClock clock) {
        this.reports = reports;
        this.forms = forms;
        this.operational = operational;
        this.pages = pages;
        this.words = words;
        this.summaries = summaries;
        this.statistics = statistics;
        this.clock = clock;
    }

    /** As we write it ourselves; a report or an agency that this reader cannot open is not found. */
    public Decision<ReportAddress> read(String report, String query, Actor reader) {
        var typed = new ReportAddress(report, query);
        var filter = ReportFilter.parse(query);
        return typed.isOperational()
                ? operational
                        .frame(typed.key(), filter, reader)
                        .map(pages::empty)
                        .map(OperationalPage::address)
                : reports.frame(typed.key(), filter, reader).map(forms::empty).map(ReportPage::address);
    }

    public String title(ReportAddress it) {
        return words.title(it);
    }

    /** Period, agency and what else it is narrowed to. */
    public String filter(ReportAddress it) {
        return words.filter(it);
    }

    /** Whether its period moves along with the day. */
    public boolean moves(ReportAddress it) {
        return MovingPeriod.typed(ReportFilter.parse(it.query()).period()) != null;
    }

    /** With the period that a moving one is today. */
    public ReportAddress fixed(ReportAddress it) {
        var filter = ReportFilter.parse(it.query());
        var moving = MovingPeriod.typed(filter.period());
        if (moving == null) return it;
        return new ReportAddress(
                it.report(), filter.of(moving.on(clock.today()).key()).query());
    }

    /** With the last period of its kind that is over, once that is closed; empty before, and where it does not move. */
    public Optional<ReportAddress> lastClosed(ReportAddress it) {
        var filter = ReportFilter.parse(it.query());
        var moving = MovingPeriod.typed(filter.period());
        if (moving == null) return Optional.empty();
        var last = moving.last().on(clock.today());
        return statistics
                .closedAt(last)
                .map(_ -> new ReportAddress(it.report(), filter.of(last.key()).query()));
    }

    /** Lines and total as a file of that ending; refuses what the page would refuse. */
    public Decision<ReportSummary> summary(ReportAddress it, String ending, Actor reader) {
        var filter = ReportFilter.parse(it.query());
        return it.isOperational()
                ? operational
                        .frame(it.key(), filter, reader)
                        .map(operational::count)
                        .map(pages::page)
                        .map(page -> summaries.of(page, ending))
                : reports.frame(it.key(), filter, reader)
                        .map(reports::fill)
                        .map(forms::page)
                        .map(page -> summaries.of(page, ending));
    }
}
