package vn.motcua.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Words;
import vn.motcua.statistics.ReportPeriod;

/** With which other agencies dossiers are long, and how often one of their steps is late. */
@Component
class PartnerPages {

    private final PartnerQuery query;
    private final Names names;
    private final LegalClock clock;

    PartnerPages(PartnerQuery query, Names names, LegalClock clock) {
        this.query = query;
        this.names = names;
        this.clock = clock;
    }

    record Page(Scope scope, LocalDate today, String asOf, ReportPeriod period, List<Line> lines) {

        List<ReportPeriod> periods() {
            return SpentRequest.offered(period, today);
        }

        String path(Line it, String figure) {
            return "/reports/operational/interlinked/rows?period=%s&by=acting&agency=%s&figure=%s&line=%s"
                    .formatted(period.key(), scope.agency(), figure, it.row().agency());
        }
    }

    record Line(PartnerQuery.Row row, String name) {

        String days() {
            return String.format(Words.vietnamese() ? Locale.of("vi") : Locale.ENGLISH, "%.1f", row.days());
        }
    }

    @Transactional(readOnly = true)
    public Page page(Scope scope, SpentRequest asked) {
        var today = clock.today();
        var period = asked.over(today);
        var lines = query.of(scope.names(), period).stream()
                .map(it -> new Line(it, names.agency(it.agency())))
                .toList();
        return new Page(scope, today, Words.moment(clock.instant()), period, lines);
    }
}
