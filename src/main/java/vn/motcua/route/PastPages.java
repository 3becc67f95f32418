package vn.motcua.route;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Words;

/** Makes the pages of what is behind an officer: steps ended, and results that lie at the desk for their citizens. */
@Component
class PastPages {

    private final EndedQuery ended;
    private final UncollectedQuery uncollected;
    private final WorklistHeads heads;
    private final Catalogue catalogue;
    private final StepNames names;
    private final LegalClock clock;

    PastPages(
            EndedQuery ended,
            UncollectedQuery uncollected,
            WorklistHeads heads,
            Catalogue catalogue,
            StepNames names,
            LegalClock clock) {
        this.ended = ended;
        this.uncollected = uncollected;
        this.heads = heads;
        this.catalogue = catalogue;
        this.names = names;
        this.clock = clock;
    }

    record Ended(WorklistHead head, List<EndedLine> lines) {}

    record EndedLine(String code, String requester, String procedure, String step, String outcome, Instant closedAt) {}

    record Uncollected(WorklistHead head, List<UncollectedLine> lines) {}

    record UncollectedLine(UncollectedQuery.Row row, String procedure) {}

    Ended ended(Worklist list, Map<Worklist.Tab, Integer> counts) {
        var rows = ended.page(list, clock.instant(), heads.dayEnd());
        return new Ended(
                heads.head(list, counts, rows.next(), null),
                rows.items().stream().map(this::line).toList());
    }

    Uncollected uncollected(Worklist list, Map<Worklist.Tab, Integer> counts) {
        var rows = uncollected.page(list, clock.instant(), heads.dayEnd());
        var lines = rows.items().stream()
                .map(it -> new UncollectedLine(it, procedure(it.procedure())))
                .toList();
        return new Uncollected(heads.head(list, counts, rows.next(), null), lines);
    }

    private EndedLine line(EndedQuery.Row row) {
        var step = row.wasOnTheWay()
                ? Words.t("route.worklist.handover")
                : names.step(row.procedure(), row.step(), row.kind());
        var outcome = names.outcome(row.procedure(), row.step(), row.outcome());
        return new EndedLine(row.code(), row.requester(), procedure(row.procedure()), step, outcome, row.closedAt());
    }

    private String procedure(long version) {
        return catalogue.version(version).name();
    }
}
